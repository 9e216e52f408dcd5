//! Parameters, conditions and mappings that are not used.

use std::collections::BTreeSet;

use stanchion_template::language::sub;
use stanchion_template::{Expression, Node, Segment};

use super::undefined::used_conditions;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::walk::Step;

/// The number of built names up to which each name is compared with them.
const MOST_BUILT: usize = 200;

/// The names that a template uses.
#[derive(Default)]
struct Used<'a> {
    names: BTreeSet<&'a str>,
    /// The starts and ends of names that loops and functions build.
    built: BTreeSet<(String, String)>,
    is_open: bool,
}

impl<'a> Used<'a> {
    fn add(&mut self, name: &'a str) {
        if !sub::has_variables(name) {
            self.names.insert(name);
            return;
        }
        let variables: Vec<_> = sub::variables(name).map(|it| it.range()).collect();
        if let (Some(first), Some(last)) = (variables.first(), variables.last()) {
            self.built.insert((name[..first.start].to_owned(), name[last.end..].to_owned()));
            self.is_open |= self.built.len() > MOST_BUILT;
        }
    }

    /// Adds the name that an expression yields.
    fn add_built(&mut self, name: &'a Node) {
        match (name, Expression::of(name)) {
            (Node::Text(name), _) => self.add(name),
            (_, Some(Expression::Sub(name, _))) => self.add(name),
            _ => self.is_open = true,
        }
    }

    fn contains(&self, name: &str) -> bool {
        self.is_open
            || self.names.contains(name)
            || self.built.iter().any(|(start, end)| {
                name.len() >= start.len() + end.len()
                    && name.starts_with(start.as_str())
                    && name.ends_with(end.as_str())
            })
    }
}

/// Returns every name that is referenced in the template.
fn used_names<'a>(cx: &Analysis<'a>) -> Used<'a> {
    let mut used = Used::default();
    let mut logic: Option<&[Step<'_>]> = None;
    for function in cx.functions().all() {
        match function.expression {
            Some(Expression::Ref(name) | Expression::GetAtt(name, _)) => used.add(name),
            Some(Expression::Sub(text, variables)) => {
                sub::references(text, variables).for_each(|it| used.add(it.name()));
            }
            // Rules and macros can refer to parameters in other ways.
            Some(Expression::Logic(_, arguments)) => {
                let is_inside = logic.is_some_and(|it| function.way.starts_with(it));
                if !is_inside {
                    arguments.walk(&mut |it| it.as_text().into_iter().for_each(|it| used.add(it)));
                    logic = Some(&*function.way);
                }
            }
            Some(Expression::Malformed("Ref", name)) => used.add_built(name),
            Some(Expression::Malformed("Fn::GetAtt", arguments)) => {
                let name = arguments.as_list().and_then(<[Node]>::first);
                name.into_iter().for_each(|it| used.add_built(it));
            }
            _ => {}
        }
    }
    used
}

pub(crate) const RULES: &[Rule] = &[
    Rule::of_written(code::CFN_026, parameters),
    Rule::of_written(code::CFN_027, conditions),
    Rule::of_written(code::CFN_028, mappings),
];

fn parameters(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() {
        return;
    }
    let used = used_names(cx);
    for (name, _) in cx.section("Parameters").filter(|(it, _)| !used.contains(it)) {
        findings
            .at(&["Parameters", name].map(Segment::from), "the parameter is not used")
            .found(name);
    }
}

fn conditions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() {
        return;
    }
    let mut used = Used::default();
    used_conditions(cx).into_iter().for_each(|(_, name)| used.add(name));
    for (name, _) in cx.section("Conditions") {
        if !used.contains(name) && !name.starts_with("Fn::") {
            findings
                .at(&["Conditions", name].map(Segment::from), "the condition is not used")
                .found(name);
        }
    }
}

fn mappings(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut used = Used { is_open: cx.has_macros(), ..Used::default() };
    for function in cx.functions().all() {
        match function.expression {
            Some(Expression::FindInMap(arguments)) => {
                arguments.first().into_iter().for_each(|it| used.add_built(it));
            }
            Some(Expression::Malformed("Fn::FindInMap", _)) => used.is_open = true,
            _ => {}
        }
    }
    for (name, _) in cx.section("Mappings").filter(|(it, _)| !used.contains(it)) {
        if !name.starts_with("Fn::") {
            findings
                .at(&["Mappings", name].map(Segment::from), "the mapping is not used")
                .found(name);
        }
    }
}
