//! The effects of a change of one stack on the other stacks of the same assembly.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_check::RuleSet;
use stanchion_template::language::Text;
use stanchion_template::{Map, Node, Template};

use crate::side::Side;
use crate::stack::StackChange;
use crate::stack_review::{Source, StackReview};
use crate::value::{canonical, shown};

/// Compares the templates of several stacks, by name. A stack that only one side has is compared with an empty template.
///
/// Each review also has the effects on the other stacks: exports that are removed or change while another stack imports them,
/// outputs that others read, and the stack that must be deployed first.
///
/// ```
/// use std::collections::BTreeMap;
/// use stanchion_review::{Source, review_all};
/// use stanchion_template::Template;
/// let of = |text: &str| Source::parsed("", Template::parse(text).unwrap());
/// let reader = of("Resources: {T: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !ImportValue net}}}");
/// let net = of("Resources: {}\nOutputs: {Net: {Value: a, Export: {Name: net}}}");
/// let before = BTreeMap::from([("Net".to_owned(), net), ("App".to_owned(), reader.clone())]);
/// let after = BTreeMap::from([("Net".to_owned(), Source::default()), ("App".to_owned(), reader)]);
/// let reviews = review_all(&before, &after, &Default::default());
/// assert_eq!(reviews[1].stack, "Net");
/// assert!(reviews[1].to_text().contains("the stack App still imports it"));
/// ```
pub fn review_all(
    before: &BTreeMap<String, Source>,
    after: &BTreeMap<String, Source>,
    rules: &RuleSet,
) -> Vec<StackReview> {
    let mut effects: BTreeMap<String, Vec<StackChange>> = BTreeMap::new();
    for (name, change) in between(before, after) {
        effects.entry(name).or_default().push(change);
    }
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let nothing = Source::default();
    let one = |name: &String| {
        let was = before.get(name).unwrap_or(&nothing);
        let is = after.get(name).unwrap_or(&nothing);
        let others = effects.remove(name).unwrap_or_default();
        StackReview::with_effects(name.clone(), was, is, rules, others)
    };
    names.into_iter().map(one).collect()
}

/// Returns the effects of changes on other stacks, each with the name of the stack that changes.
fn between(
    before: &BTreeMap<String, Source>,
    after: &BTreeMap<String, Source>,
) -> Vec<(String, StackChange)> {
    let (old, new) = (Stacks::of(before), Stacks::of(after));
    let mut found = Vec::new();
    for (name, stack) in &old.all {
        let now = new.all.get(name);
        for (key, was) in &stack.outputs {
            let is = now.and_then(|it| it.outputs.get(key)).map(|it| it.value.as_str());
            let what = of_output(name, key, &was.value, is, &old, &new);
            let path = format!("Outputs.{}", was.id);
            found.extend(what.map(|what| (name.clone(), StackChange { path, what })));
        }
    }
    for (name, stack) in &new.all {
        found.extend(stack.new_reads(name, &old, &new).map(|it| (name.clone(), it)));
    }
    found
}

/// The effect of an output that is removed or changes.
fn of_output(
    stack: &str,
    key: &Key,
    was: &str,
    is: Option<&str>,
    old: &Stacks,
    new: &Stacks,
) -> Option<String> {
    let readers = |of: &Stacks| -> Vec<String> {
        let all = of.all.iter().filter(|it| it.0 != stack && it.1.reads.contains_key(key));
        all.map(|it| it.0.clone()).collect()
    };
    let (used, uses) = (readers(old), readers(new));
    let list = |names: &[String]| {
        let noun = if names.len() == 1 { "the stack" } else { "the stacks" };
        format!("{noun} {}", names.join(", "))
    };
    let still = if uses.len() == 1 { "still imports" } else { "still import" };
    Some(match (key, is) {
        (_, Some(is)) if is == was => return None,
        (Key::Export(_), None) if !uses.is_empty() => {
            format!(
                "the export is removed, but {} {still} it. CloudFormation refuses the update",
                list(&uses)
            )
        }
        (Key::Export(_), None) if !used.is_empty() => format!(
            "the export is removed. Deploy {} first, which no longer {} it",
            list(&used),
            if used.len() == 1 { "imports" } else { "import" }
        ),
        (Key::Export(_), Some(is)) if !uses.is_empty() => format!(
            "the export becomes {is} instead of {was}, but {} {still} it. CloudFormation refuses the update",
            list(&uses)
        ),
        (Key::Output(..), None) if !uses.is_empty() => {
            format!(
                "the output is removed, but {} still {} it",
                list(&uses),
                if uses.len() == 1 { "reads" } else { "read" }
            )
        }
        (Key::Output(..), Some(is)) if !uses.is_empty() => format!(
            "the output becomes {is} instead of {was}. {} {} the new value at the next deployment",
            capital(&list(&uses)),
            if uses.len() == 1 { "reads" } else { "read" }
        ),
        _ => return None,
    })
}

fn capital(text: &str) -> String {
    text.replacen("the", "The", 1)
}

/// The values that stacks offer to others and read from others.
struct Stacks {
    all: BTreeMap<String, Stack>,
}

#[derive(Default)]
struct Stack {
    outputs: BTreeMap<Key, Output>,
    /// The values that the stack reads, with the resource or the part of the template that reads it.
    reads: BTreeMap<Key, String>,
}

struct Output {
    /// The name in the section `Outputs`.
    id: String,
    /// The value, in the form in which equal meanings are equal.
    value: String,
}

/// The name by which another stack reads a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// The name of an export, for `Fn::ImportValue`.
    Export(String),
    /// The names of a stack and of its output, for `Fn::GetStackOutput`.
    Output(String, String),
}

impl Stacks {
    fn of(sources: &BTreeMap<String, Source>) -> Stacks {
        let one = |(name, it): (&String, &Source)| (name.clone(), Stack::of(name, &it.template));
        Stacks { all: sources.iter().map(one).collect() }
    }

    /// Returns the stack that has an output or export.
    fn owner(&self, key: &Key) -> Option<&String> {
        self.all.iter().find(|it| it.1.outputs.contains_key(key)).map(|it| it.0)
    }
}

impl Stack {
    fn of(name: &str, template: &Template) -> Stack {
        let side = Side::of(template);
        let mut stack = Stack::default();
        for (output, body) in side.section("Outputs").into_iter().flat_map(Map::iter) {
            let value = body.get("Value").map(|it| shown(&canonical(it, None))).unwrap_or_default();
            let of = || Output { id: output.to_owned(), value: value.clone() };
            if let Some(export) = body.get("Export").and_then(|it| it.get("Name")) {
                stack.outputs.insert(Key::Export(exported(export, name)), of());
            }
            stack.outputs.insert(Key::Output(name.to_owned(), output.to_owned()), of());
        }
        for resource in side.resources() {
            stack.read(resource.body, name, resource.id);
        }
        for (output, body) in side.section("Outputs").into_iter().flat_map(Map::iter) {
            stack.read(body, name, &format!("Outputs.{output}"));
        }
        stack
    }

    /// Returns the values that a stack newly reads from another one, which must then be deployed first.
    fn new_reads<'a>(
        &'a self,
        name: &'a str,
        old: &'a Stacks,
        new: &'a Stacks,
    ) -> impl Iterator<Item = StackChange> + 'a {
        self.reads.iter().filter(|it| old.owner(it.0).is_none()).filter_map(move |(key, place)| {
            let owner = new.owner(key).filter(|it| *it != name)?;
            let (Key::Export(value) | Key::Output(_, value)) = key;
            let what = format!("reads {value} of the stack {owner}, which must be deployed first");
            Some(StackChange { path: place.clone(), what })
        })
    }

    /// Adds the exports and outputs that a value reads.
    fn read(&mut self, node: &Node, stack: &str, place: &str) {
        let mut add = |key: Key| {
            self.reads.entry(key).or_insert_with(|| place.to_owned());
        };
        match node {
            Node::Map(map) => {
                if let (1, Some(name)) = (map.len(), map.get("Fn::ImportValue")) {
                    add(Key::Export(exported(name, stack)));
                }
                if let (1, Some(of)) = (map.len(), map.get("Fn::GetStackOutput")) {
                    let part = |it: &str| of.get(it).map(|it| Text::of(it).notation());
                    if let (Some(from), Some(output)) = (part("StackName"), part("OutputName")) {
                        add(Key::Output(from, output));
                    }
                }
                map.iter().for_each(|it| self.read(it.1, stack, place));
            }
            Node::List(list) => list.iter().for_each(|it| self.read(it, stack, place)),
            _ => {}
        }
    }
}

/// Returns the name of an export. The name of the stack is known in an assembly.
fn exported(node: &Node, stack: &str) -> String {
    Text::of(node).notation().replace("${AWS::StackName}", stack)
}
