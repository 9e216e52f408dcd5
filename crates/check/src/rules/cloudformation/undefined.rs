//! References to names that do not exist.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;

use stanchion_template::language::{Mappings, sub};
use stanchion_template::{Expression, Node, Segment, pseudo};

use super::language::has_serverless;
use crate::analysis::Analysis;
use crate::code;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::functions::Function;
use crate::view::references::Reference;
use crate::view::walk::{Step, segments, walk};

pub(super) fn is_open(cx: &Analysis<'_>) -> bool {
    cx.has_macros() || cx.is_generated("Resources")
}

/// The number of names for which a suggestion is searched, since each search compares all names of the template.
const MOST_SUGGESTIONS: usize = 50;

/// The starts of the names of resources that AWS SAM generates for a whole template.
/// Source: <https://github.com/aws/serverless-application-model/blob/develop/docs/internals/generated_resources.rst>
const GENERATED_BY_SERVERLESS: [&str; 6] = [
    "CodeDeployServiceRole",
    "ServerlessApiKey",
    "ServerlessDeploymentApplication",
    "ServerlessHttpApi",
    "ServerlessRestApi",
    "ServerlessUsagePlan",
];

/// The names that references can use.
pub(super) struct Known<'a> {
    pub(super) parameters: BTreeSet<&'a str>,
    resources: Vec<&'a str>,
    /// The starts of the names of resources that modules and AWS SAM generate.
    generating: BTreeSet<&'a str>,
    searched: Cell<usize>,
}

impl<'a> Known<'a> {
    pub(super) fn of(cx: &Analysis<'a>) -> Known<'a> {
        let is_serverless = has_serverless(cx);
        let generates = |it: &&Resource<'_>| {
            it.kind.ends_with("::MODULE")
                || (is_serverless && it.kind.starts_with("AWS::Serverless::"))
                || (is_serverless && it.body.contains_key("Connectors"))
        };
        let mut generating: BTreeSet<&str> =
            cx.resources().iter().filter(generates).map(|it| it.id).collect();
        if is_serverless {
            generating.extend(GENERATED_BY_SERVERLESS);
            // Events name the queue and the policy of the queue that the transform creates for them.
            cx.root.walk(&mut |node| {
                let named = ["QueueLogicalId", "QueuePolicyLogicalId"];
                generating.extend(named.iter().filter_map(|it| node.get(it)?.as_text()));
            });
        }
        Known {
            parameters: cx.section("Parameters").map(|(name, _)| name).collect(),
            resources: cx.resources().iter().map(|it| it.id).collect(),
            generating,
            searched: Cell::new(0),
        }
    }

    /// Returns true if a name can be that of a resource in a module: it starts with the module's logical id.
    pub(super) fn is_generated(&self, name: &str) -> bool {
        let starts = name.char_indices().map(|(at, _)| &name[..at]);
        !self.generating.is_empty()
            && starts.chain([name]).any(|start| self.generating.contains(start))
    }

    pub(super) fn nearest_resource(&self, name: &str) -> Option<&'a str> {
        self.search(name, self.resources.iter().copied())
    }

    fn nearest_reference(&self, name: &str) -> Option<&'a str> {
        let parameters = self.parameters.iter().copied();
        self.search(name, self.resources.iter().copied().chain(parameters).chain(pseudo::NAMES))
    }

    fn search(&self, name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        self.searched.set(self.searched.get() + 1);
        (self.searched.get() <= MOST_SUGGESTIONS).then(|| nearest(name, names)).flatten()
    }
}

pub(crate) const RULES: &[Rule] = &[
    Rule::of_written(code::CFN_021, references_to_nothing),
    Rule::of_written(code::CFN_023, conditions),
    Rule::of_written(code::CFN_024, depends_on),
    Rule::of_written(code::CFN_025, mappings),
];

fn references_to_nothing(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if is_open(cx) {
        return;
    }
    let known = Known::of(cx);
    for reference in cx.everywhere() {
        let name = reference.name;
        if let Some(variable) = wrong_variable(reference) {
            let entry = findings
                .at(
                    &segments(&reference.way),
                    "the name of a variable of `Fn::Sub` has a character that is not allowed",
                )
                .found(sub::variable(&variable))
                .allowed("letters, digits, `_`, `.` and `:`");
            entry.help(if variable.contains('$') {
                "For literal text, write `${!` instead of `${`".to_owned()
            } else {
                format!("For literal text, write `${{!{variable}}}`")
            });
            continue;
        }
        let is_known = cx.resource(name).is_some()
            || known.parameters.contains(name)
            || pseudo::NAMES.contains(&name);
        if is_known || reference.attribute.is_some() || known.is_generated(name) {
            continue;
        }
        let entry = findings
            .at(&segments(&reference.way), format!("no resource or parameter is named {name}"))
            .found(name);
        let close = known.nearest_reference(name).map(|it| format!("`{it}`"));
        if reference.in_text && name.contains("::") {
            let name =
                close.as_deref().unwrap_or("the name of a pseudo parameter, such as AWS::Region");
            entry.help(format!("Use {name}"));
        } else if reference.in_text {
            let meant = close.as_deref().unwrap_or("the name of a resource or parameter");
            entry.help(format!("Use {meant}; for literal text, write `${{!{name}}}`"));
        } else if let Some(close) = close {
            entry.help(format!("Use {close}"));
        }
    }
}

/// Returns the text of a variable of `Fn::Sub` that has a character that CloudFormation refuses.
pub(super) fn wrong_variable(reference: &Reference<'_>) -> Option<String> {
    let is_allowed = |it: char| it.is_ascii_alphanumeric() || "_.:".contains(it);
    let is_right = |it: &str| it.chars().all(is_allowed);
    if !reference.in_text || is_right(reference.name) && reference.attribute.is_none_or(is_right) {
        return None;
    }
    let attribute = reference.attribute.map(|it| format!(".{it}")).unwrap_or_default();
    Some(format!("{}{attribute}", reference.name))
}

fn conditions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() || cx.is_generated("Conditions") {
        return;
    }
    let known: BTreeSet<&str> = cx.section("Conditions").map(|(it, _)| it).collect();
    let mut searched = 0;
    for (way, name) in used_conditions(cx) {
        // The body of a loop can build the name.
        if !known.contains(name) && !sub::has_variables(name) {
            searched += 1;
            let close = (searched <= MOST_SUGGESTIONS)
                .then(|| nearest(name, known.iter().copied()))
                .flatten();
            let entry =
                findings.at(&segments(&way), format!("no condition is named {name}")).found(name);
            if let Some(close) = close {
                entry.suggest(close);
            }
        }
    }
}

fn depends_on(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let (is_open, known) = (is_open(cx), Known::of(cx));
    for resource in cx.resources() {
        let Some(value) = resource.body.get("DependsOn") else { continue };
        let names = value.as_list().unwrap_or(std::slice::from_ref(value));
        for (at, name) in names.iter().enumerate() {
            let path = || {
                let mut path = resource.path();
                path.push(Segment::from("DependsOn"));
                path.extend(value.as_list().map(|_| Segment::Index(at)));
                path
            };
            match name.as_text() {
                // A transform can replace what it finds here.
                None if cx.root.get("Transform").is_some() => {}
                None => {
                    findings
                        .at(&path(), "`DependsOn` must name resources")
                        .found(name.describe())
                        .allowed("a logical name, or a list of them")
                        .help("Use the name of another resource of this template");
                }
                Some(name) if name == resource.id => {
                    findings
                        .at(&path(), "the resource depends on itself")
                        .found(name)
                        .help("Remove the entry, or use the name of another resource");
                }
                Some(name) if !is_open && cx.resource(name).is_none() => {
                    if known.is_generated(name) {
                        continue;
                    }
                    let message = if known.parameters.contains(name) {
                        "`DependsOn` names a parameter, not a resource"
                    } else {
                        "`DependsOn` names a resource that does not exist"
                    };
                    let entry = findings.at(&path(), message).found(name);
                    if let Some(close) = known.nearest_resource(name) {
                        entry.suggest(close);
                    }
                }
                Some(_) => {}
            }
        }
    }
}

fn mappings(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() || cx.is_generated("Mappings") {
        return;
    }
    let known = Mappings::of(cx.root);
    let is_generated =
        |it: &Node| it.as_map().is_some_and(|it| it.keys().any(|it| it.starts_with("Fn::")));
    let generated: BTreeSet<&str> =
        cx.section("Mappings").filter(|(_, it)| is_generated(it)).map(|(name, _)| name).collect();
    for function in cx.functions().all() {
        let Some(Expression::FindInMap(arguments)) = function.expression else { continue };
        if let Some((found, message)) = wrong_lookup(&known, &generated, arguments) {
            findings.at(&segments(&function.way), message).found(found);
        }
    }
}

/// Returns the path and the name of every use of a condition.
pub(super) fn used_conditions<'a>(cx: &Analysis<'a>) -> Vec<(Rc<[Step<'a>]>, &'a str)> {
    let mut found = Vec::new();
    for section in ["Resources", "Outputs", "Conditions", "Rules"] {
        let functions = cx.functions().in_sections([section]);
        let mut functions = functions.filter(|it| it.way.len() > 1).peekable();
        for (name, entry) in cx.section(section) {
            let has_condition = matches!(section, "Resources" | "Outputs");
            if let Some(condition) = entry.get("Condition").and_then(Node::as_text)
                && has_condition
            {
                let way = [section, name, "Condition"].map(Step::Key);
                found.push((Rc::from(way.as_slice()), condition));
            }
            let is_here = |it: &&Function<'a>| it.way.get(1) == Some(&Step::Key(name));
            while let Some(Function { expression, way, .. }) = functions.next_if(is_here) {
                match expression {
                    Some(Expression::If(name, ..)) => found.push((Rc::clone(way), *name)),
                    // Elsewhere the key `Condition` has another meaning, for example in policies.
                    Some(Expression::Condition(name)) if section == "Conditions" => {
                        found.push((Rc::clone(way), *name));
                    }
                    _ => {}
                }
            }
            if name.starts_with("Fn::ForEach") {
                let mut way = [section, name].map(Step::Key).to_vec();
                walk(entry, &mut way, &mut |node, way| {
                    // A resource or output in the body of a loop.
                    if let Some(map) = node.as_map().filter(|it| it.len() > 1)
                        && let Some(condition) = map.get("Condition").and_then(Node::as_text)
                    {
                        let way = way.iter().copied().chain([Step::Key("Condition")]);
                        found.push((way.collect(), condition));
                    }
                    true
                });
            }
        }
    }
    found
}

/// Returns the mapping or key that a lookup names but that does not exist, and a message about it.
fn wrong_lookup(
    known: &Mappings<'_>,
    generated: &BTreeSet<&str>,
    arguments: &[Node],
) -> Option<(String, String)> {
    let [map, first, second] = arguments else { return None };
    // The body of a loop can build each name.
    let literal =
        |it: &'_ Node| it.as_text().filter(|it| !sub::has_variables(it)).map(str::to_owned);
    let name = &literal(map)?;
    if known.mapping(name).is_none() {
        return Some((name.clone(), format!("no mapping is named {name}")));
    }
    if generated.contains(name.as_str()) {
        return None;
    }
    let first = &literal(first)?;
    let missing = match (known.entry(name, first), literal(second)) {
        (None, _) => first.to_owned(),
        (Some(entry), Some(second))
            if entry.as_map().is_some() && known.value(name, first, &second).is_none() =>
        {
            format!("{first}, {second}")
        }
        _ => return None,
    };
    let message = format!("the mapping {name} has no entry for {missing}");
    Some((missing, message))
}
