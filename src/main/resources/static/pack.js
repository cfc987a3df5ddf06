/* Tells each step of a pack's building as it happens, and at the end what came of it; without it the page is asked for again by hand. */
(function () {
  'use strict';
  var list = document.getElementById('steps');
  if (!list || !window.EventSource || !window.fetch || !list.dataset.events) {
    return;
  }
  var events = new EventSource(list.dataset.events);

  function add(event) {
    var step = JSON.parse(event.data);
    if (list.dataset.build !== String(step.build)) {
      list.replaceChildren();
      list.dataset.build = String(step.build);
    }
    if (document.getElementById('step-' + step.number)) {
      return;
    }
    var line = document.createElement('li');
    line.id = 'step-' + step.number;
    line.className = 'app-step app-step--' + step.kind;
    line.textContent = step.words;
    list.appendChild(line);
  }

  /* What the page would say if it were asked for now takes the place of what it says; whoever stood on a link there stands on the next. */
  function close(page) {
    var now = new DOMParser().parseFromString(page, 'text/html');
    var stood = document.getElementById('outcome').contains(document.activeElement);
    ['state', 'outcome'].forEach(function (id) {
      document.getElementById(id).replaceChildren.apply(document.getElementById(id), now.getElementById(id).childNodes);
    });
    document.title = now.title;
    var next = document.querySelector('#outcome a');
    if (stood && next) {
      next.focus();
    }
  }

  events.addEventListener('step', add);
  events.addEventListener('last', function (event) {
    add(event);
    events.close();
    fetch(list.dataset.then).then(function (answer) {
      return answer.ok ? answer.text() : Promise.reject(answer.status);
    }).then(close).catch(function () {
      window.location.reload();
    });
  });
}());
