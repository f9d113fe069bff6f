(function () {
	'use strict';
	var form = document.getElementById('filter');
	var findings = Array.prototype.slice.call(document.querySelectorAll('article.finding'));
	var entries = {};
	document.querySelectorAll('[data-for]').forEach(function (entry) {
		entries[entry.dataset.for] = entry;
	});
	var groups = Array.prototype.map.call(document.querySelectorAll('section.group'), function (group) {
		return {
			section: group,
			entry: entries[group.id],
			findings: Array.prototype.slice.call(group.querySelectorAll('article.finding'))
		};
	});

	window.addEventListener('beforeprint', function () {
		document.querySelectorAll('details').forEach(function (details) {
			details.open = true;
		});
	});
	if (!form) {
		return;
	}
	form.hidden = false;

	function chosen(name) {
		var values = {};
		form.querySelectorAll('input[name="' + name + '"]').forEach(function (box) {
			values[box.value] = box.checked;
		});
		return values;
	}

	function apply() {
		var severities = chosen('severity');
		var categories = chosen('category');
		var shown = 0;
		findings.forEach(function (finding) {
			var show = severities[finding.dataset.severity] && categories[finding.dataset.category];
			finding.hidden = !show;
			shown += show ? 1 : 0;
		});
		groups.forEach(function (group) {
			var empty = group.findings.every(function (finding) {
				return finding.hidden;
			});
			group.section.hidden = empty;
			if (group.entry) {
				group.entry.hidden = empty;
			}
		});
		var status = document.getElementById('shown');
		status.textContent = status.dataset.text.replace('{0}', shown).replace('{1}', findings.length);
		form.querySelector('button').disabled = shown === findings.length;
		form.classList.toggle('active', shown !== findings.length);
	}

	function showTarget() {
		var target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
		if (target && target.closest('[hidden]')) {
			form.reset();
		}
	}

	form.addEventListener('change', apply);
	form.addEventListener('reset', function () {
		setTimeout(apply, 0);
	});
	form.addEventListener('submit', function (event) {
		event.preventDefault();
	});
	window.addEventListener('hashchange', showTarget);
	apply();
}());
