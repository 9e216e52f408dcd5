//! Runs the rules over a template as written and over each of its scenarios, and joins their findings.

use std::collections::BTreeMap;

use std::sync::Arc;

use stanchion_template::language::{Meaning, ParameterValues, Scenario};
use stanchion_template::{Node, Segment, Spans, Template};

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::compliance;
use crate::finding::{Diagnostic, Diagnostics, acknowledgement, unused};
use crate::model::policy;
use crate::rule::{Findings, Rule, RuleSet, Sees};
use crate::rules;
use crate::view::{Places, Source, View};

/// The limit above which only the form of a template is checked, four times the limit of CloudFormation. Rules that
/// compare resources would take long on a larger template, and CFN-001 reports its size anyway.
const MOST_RESOURCES: usize = 2000;

/// Returns the findings of all rules.
pub(crate) fn examine(
    rules: &RuleSet,
    template: &Template,
    spans: Option<&Spans>,
    file: &str,
    parameters: &ParameterValues,
) -> Diagnostics {
    examine_with(rules, template, spans, file, parameters, &mut |_, _| {}).0
}

/// Returns the findings of all rules, and the meaning of the template. Each scenario is shown to `also`.
pub(crate) fn examine_with(
    rules: &RuleSet,
    template: &Template,
    spans: Option<&Spans>,
    file: &str,
    parameters: &ParameterValues,
    also: &mut dyn FnMut(usize, &Analysis<'_>),
) -> (Diagnostics, Meaning) {
    let written = template.shared_root();
    let meaning = meaning_of(Arc::clone(&written), parameters);
    let places = spans.map(|it| Places::new(&written, it));
    let places = places.as_ref();
    let own_ids: Vec<&str> = of_packs(rules).chain(rules.own()).map(|it| it.code.id).collect();
    let own_ids = own_ids.as_slice();
    let source = Source { written: &written, places, file, meaning: &meaning, parameters, own_ids };
    let as_written = Analysis::new(View::of_written(source));
    let mut list = run(rules, &as_written, Sees::Written);
    let mut joined = Joined::default();
    for (at, scenario) in meaning.scenarios().iter().enumerate() {
        let cx = Analysis::new(as_written.in_scenario(scenario));
        joined.add(at, run(rules, &cx, Sees::Scenarios));
        also(at, &cx);
    }
    list.extend(joined.finish(&meaning));
    // With values of parameters, or without all scenarios, a finding can exist that was not reported.
    if parameters.is_empty() && meaning.is_exhaustive() && !is_large(&meaning) {
        list.extend(unused::of_template(source, &list));
    }
    let mut acknowledged = acknowledgement::of_root(&written);
    let expanded = meaning.expanded();
    if !std::ptr::eq(expanded, &*written) && *expanded != *written {
        acknowledged.extend(acknowledgement::of_root(expanded));
    }
    (Diagnostics::from(list).acknowledge(&acknowledged), meaning)
}

/// Returns true if only the form of a template is checked.
fn is_large(meaning: &Meaning) -> bool {
    let resources = meaning.expanded().get("Resources").and_then(Node::as_map);
    resources.is_some_and(|it| it.len() > MOST_RESOURCES)
}

/// Returns the meaning of a template, with documents in place of the strings that contain them.
pub(crate) fn meaning(template: &Template, parameters: &ParameterValues) -> Meaning {
    meaning_of(template.shared_root(), parameters)
}

fn meaning_of(written: Arc<Node>, parameters: &ParameterValues) -> Meaning {
    let mut meaning = Meaning::of_shared(written, parameters);
    for scenario in meaning.scenarios_mut() {
        if policy::has_strings(scenario.root()) {
            policy::read_strings(scenario.root_mut());
        }
    }
    meaning
}

/// Examines a template without conditions, in tests.
#[cfg(test)]
pub(crate) fn analyse<T>(template: &Template, then: impl FnOnce(&Analysis<'_>) -> T) -> T {
    let written = template.shared_root();
    let meaning = meaning(template, &ParameterValues::default());
    let parameters = &ParameterValues::default();
    let source = Source {
        written: &written,
        places: None,
        file: "",
        meaning: &meaning,
        parameters,
        own_ids: &[],
    };
    then(&Analysis::new(View::of_scenario(source, &meaning.scenarios()[0])))
}

/// Returns the rules that run only for the packs of a set.
fn of_packs(rules: &RuleSet) -> impl Iterator<Item = &Rule> {
    rules::packs::rules()
        .iter()
        .filter(|it| rules.packs().any(|pack| compliance::is_in(it.code.id, pack)))
}

fn run(own: &RuleSet, cx: &Analysis<'_>, sees: Sees) -> Vec<Diagnostic> {
    let is_form = |rule: &Rule| ["CFN-", "SCH-"].iter().any(|it| rule.code.id.starts_with(it));
    let is_small = cx.resources().len() <= MOST_RESOURCES;
    let ours = rules::sorted().iter().copied().filter(|it| is_small || is_form(it));
    // A team decides itself how long its rules may take.
    let own = of_packs(own).chain(own.own());
    let mut list = Vec::new();
    for rule in ours.chain(own).filter(|it| it.sees == sees) {
        let mut findings = Findings::new(cx, rule.code);
        rule.check(cx, &mut findings);
        list.extend(findings.into_list());
    }
    list
}

/// The same finding in several scenarios.
type Key = (&'static str, Option<String>, Vec<Segment>, String);

/// The findings of all scenarios, each once.
#[derive(Default)]
struct Joined {
    list: Vec<(Diagnostic, Vec<usize>)>,
    seen: BTreeMap<Key, usize>,
}

impl Joined {
    fn add(&mut self, scenario: usize, findings: Vec<Diagnostic>) {
        for finding in findings {
            let id = finding.logical_id.clone();
            let key = (finding.code.id, id, finding.origin.clone(), finding.message.clone());
            match self.seen.get(&key) {
                Some(at) => {
                    let scenarios = &mut self.list[*at].1;
                    if scenarios.last() != Some(&scenario) {
                        scenarios.push(scenario);
                    }
                }
                None => {
                    self.seen.insert(key, self.list.len());
                    self.list.push((finding, vec![scenario]));
                }
            }
        }
    }

    fn finish(self, meaning: &Meaning) -> impl Iterator<Item = Diagnostic> {
        let scenarios = meaning.scenarios();
        let has_default = meaning.default_scenario().is_some();
        self.list.into_iter().map(move |(mut finding, found)| {
            if found.len() < scenarios.len() {
                finding.condition = condition(scenarios, &found);
                let is_in_default = has_default && found.first() == Some(&0);
                if finding.severity == Severity::Error
                    && !is_in_default
                    && !is_of_value(&finding)
                    && exists_without(scenarios, &finding, &found)
                {
                    finding.severity = Severity::Warning;
                }
            }
            finding
        })
    }
}

/// Returns true if a finding is about a value in a branch of `Fn::If`, so that it occurs whenever the value is used.
fn is_of_value(finding: &Diagnostic) -> bool {
    // A reference is only wrong in the scenarios without its target.
    finding.code != code::CFN_070
        && finding.origin.iter().any(|it| matches!(it, Segment::Key(key) if key == "Fn::If"))
}

/// Returns true if the resource of a finding exists in a scenario without the finding. A stack can be deployed and work
/// in that scenario.
fn exists_without(scenarios: &[Scenario], finding: &Diagnostic, found: &[usize]) -> bool {
    let Some(id) = &finding.logical_id else { return true };
    scenarios.iter().enumerate().any(|(at, scenario)| {
        let resources = scenario.root().get("Resources");
        found.binary_search(&at).is_err() && resources.and_then(|it| it.get(id)).is_some()
    })
}

/// The number of conditions up to which a message names them.
const MOST_NAMED: usize = 3;

/// Describes the conditions that the given scenarios have in common and all others do not have, or returns `None` if a
/// few conditions do not describe them.
pub(crate) fn condition(scenarios: &[Scenario], found: &[usize]) -> Option<String> {
    let of = |at: usize| scenarios.get(at).map(Scenario::conditions);
    let first = of(*found.first()?)?;
    let mut common: BTreeMap<&str, bool> =
        first.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    for values in found.iter().filter_map(|at| of(*at)) {
        common.retain(|name, value| values.get(*name) == Some(value));
    }
    let mut others: Vec<_> =
        (0..scenarios.len()).filter(|at| found.binary_search(at).is_err()).filter_map(of).collect();
    let mut named = Vec::new();
    while !others.is_empty() && named.len() < MOST_NAMED {
        // The condition that excludes most of the other scenarios.
        let excludes = |name: &str, value: bool| {
            others.iter().filter(|it| it.get(name) != Some(&value)).count()
        };
        let best = common
            .iter()
            .map(|(name, value)| (excludes(name, *value), std::cmp::Reverse(*name), *value))
            .max()?;
        let (count, std::cmp::Reverse(name), value) = best;
        if count == 0 {
            return None;
        }
        named.push(format!("{name} is {value}"));
        others.retain(|it| it.get(name) == Some(&value));
    }
    named.sort();
    (others.is_empty() && !named.is_empty()).then(|| named.join(" and "))
}
