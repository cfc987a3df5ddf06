/* Tells each step of a pack's building as it happens; without it the page loads itself again. */
(function () {
  'use strict';
  var list = document.getElementById('steps');
  if (!list || !window.EventSource || !list.dataset.events) {
    return;
  }
  var events = new EventSource(list.dataset.events);
  function add(event) {
    var step = JSON.parse(event.data);
    if (document.getElementById('step-' + step.number)) {
      return;
    }
    var line = document.createElement('li');
    line.id = 'step-' + step.number;
    line.textContent = step.words;
    list.appendChild(line);
  }
  events.addEventListener('step', add);
  events.addEventListener('last', function (event) {
    add(event);
    events.close();
    window.location.replace(list.dataset.then);
  });
}());
