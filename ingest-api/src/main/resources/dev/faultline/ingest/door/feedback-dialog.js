// The feedback dialog that SDKs load with showReportDialog(). No framework, no global but a guard against opening twice.
(function () {
  'use strict';
  var script = document.currentScript;
  if (!script || document.getElementById('faultline-feedback')) return;
  var query = new URL(script.src).searchParams;

  function text(name, fallback) {
    return query.get(name) || fallback;
  }

  function element(tag, style, properties) {
    var node = Object.assign(document.createElement(tag), properties || {});
    node.style.cssText = style;
    return node;
  }

  var field = 'display:block;width:100%;box-sizing:border-box;margin:4px 0 12px;padding:8px;font:inherit;' +
    'color:#1c1c22;background:#fff;border:1px solid #8a8a94;border-radius:4px';
  var button = 'font:inherit;padding:8px 16px;border-radius:4px;border:1px solid #3b3bb3;cursor:pointer;';

  var backdrop = element('div', 'position:fixed;inset:0;z-index:2147483647;background:rgba(0,0,0,.5);display:flex;' +
    'align-items:center;justify-content:center;padding:16px', { id: 'faultline-feedback' });
  var form = element('form', 'background:#fff;color:#1c1c22;font:15px/1.4 system-ui,sans-serif;padding:24px;' +
    'border-radius:8px;width:100%;max-width:480px;max-height:100%;overflow:auto;box-sizing:border-box');
  form.setAttribute('role', 'dialog');
  form.setAttribute('aria-modal', 'true');
  form.setAttribute('aria-labelledby', 'faultline-feedback-title');
  form.append(element('h2', 'margin:0 0 4px;font-size:20px', {
    id: 'faultline-feedback-title', textContent: text('title', 'It looks like we are having issues.') }));
  form.append(element('p', 'margin:0 0 16px;color:#55555f', {
    textContent: text('subtitle', 'Our team has been notified. If you would like to help, tell us what happened below.') }));

  function input(name, label, value, tag, type) {
    var caption = element('label', 'display:block;font-weight:600', { textContent: label });
    var control = element(tag, field, { name: name, value: value || '' });
    if (type) control.type = type;
    if (tag === 'textarea') control.rows = 5;
    if (name === 'comments') control.required = true;
    caption.append(control);
    form.append(caption);
    return control;
  }

  var first = input('name', text('labelName', 'Name'), query.get('name'), 'input', 'text');
  input('email', text('labelEmail', 'Email'), query.get('email'), 'input', 'email');
  input('comments', text('labelComments', 'What happened?'), '', 'textarea');
  var status = element('p', 'margin:0 0 12px;min-height:1.4em');
  status.setAttribute('role', 'status');
  var send = element('button', button + 'background:#3b3bb3;color:#fff', {
    type: 'submit', textContent: text('labelSubmit', 'Send report') });
  var close = element('button', button + 'background:#fff;color:#3b3bb3;margin-left:8px', {
    type: 'button', textContent: text('labelClose', 'Close') });
  form.append(status, send, close);
  backdrop.append(form);

  function leave() {
    document.removeEventListener('keydown', onKey, true);
    backdrop.remove();
    window.postMessage('__sentry_reportdialog_closed__', '*');
  }

  function onKey(event) {
    if (event.key === 'Escape') leave();
  }

  close.addEventListener('click', leave);
  document.addEventListener('keydown', onKey, true);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    send.disabled = true;
    fetch(script.src, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
      .then(function (answer) {
        if (!answer.ok) throw new Error(String(answer.status));
        status.textContent = text('successMessage', 'Your feedback has been sent. Thank you!');
        send.remove();
      })
      .catch(function () {
        send.disabled = false;
        status.textContent = text('errorGeneric', 'Your feedback could not be sent. Please try again.');
      });
  });
  (document.body || document.documentElement).append(backdrop);
  first.focus();
})();
