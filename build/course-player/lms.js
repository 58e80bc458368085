// The least that a learning system does, with scorm-again as its run-time environment. It keeps a log of every call.
window.launch = function (page, kept, refused) {
  const runtime = new window.Scorm12API({ autocommit: false, logLevel: 5 });
  if (kept) {
    runtime.loadFromJSON(kept);
  }
  const log = [];
  const api = {};
  for (const name of ["Initialize", "Finish", "GetValue", "SetValue", "Commit", "GetLastError", "GetErrorString", "GetDiagnostic"]) {
    const call = "LMS" + name;
    api[call] = (...parameters) => {
      if (refused && parameters[0] === refused) {
        api.failed = true;
        log.push([call, ...parameters, "false"]);
        return "false";
      }
      if (call === "LMSGetLastError" && api.failed) {
        api.failed = false;
        return "405";
      }
      const answer = runtime[call](...parameters);
      log.push([call, ...parameters, String(answer)]);
      return answer;
    };
  }
  window.API = api;
  window.lms = {
    log,
    value: (element) => runtime.lmsGetValue(element),
    state: () => JSON.parse(JSON.stringify(runtime.cmi)),
    keep: () => runtime.renderCMIToJSONObject().cmi,
  };
  document.getElementById("content").src = page;
};
