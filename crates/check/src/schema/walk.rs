//! Compares resources with the schemas of their types.

mod combination;
mod expression;
mod known;
mod scalar;

use std::collections::BTreeSet;

use known::Known;
use stanchion_schema::{Entry, Facts, Keyword, NodeFacts, Types};
use stanchion_template::{Expression, Map, Node, Segment, counted, json};

use super::exceptions;
use super::problem::Problem;
use crate::code::{self, Code, Severity};
use crate::nearest::nearest;
use crate::pattern::matches;
use crate::view::value::{is_literal, is_no_value};
use crate::view::walk::{Step, segments};
use crate::view::{Resource, View};

/// The maximum depth of a value that is followed, since schemas of some services are recursive.
const DEEPEST: usize = 64;

/// The findings that the input of a macro can cause.
const OF_MACROS: [&Code; 6] =
    [code::SCH_001, code::SCH_002, code::SCH_003, code::SCH_004, code::SCH_011, code::SCH_012];

/// Returns all values that do not match their schemas, for all rules at once.
pub(crate) fn problems(view: &View<'_>) -> Vec<Problem> {
    problems_with(view, &Known::default())
}

fn problems_with<'a>(view: &View<'a>, known: &Known<'a>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for resource in view.resources() {
        let facts = Facts::bundled().resource(resource.kind);
        let Some(facts) = facts else {
            problems.extend(unknown_type(resource));
            continue;
        };
        if resource.is_opaque() {
            continue;
        }
        let first = problems.len();
        let path = ["Resources", resource.id, "Properties"].map(Step::Key).to_vec();
        let base = path.len();
        let mut walk = Walk {
            view,
            known,
            path,
            conditional: resource.body.contains_key("Condition"),
            problems,
            depth: 0,
        };
        walk.read_only(facts.root(), resource);
        walk.map(facts.root(), resource.properties());
        problems = walk.problems;
        exceptions::apply(resource.kind, base, &mut problems, first);
    }
    if view.has_macros() {
        // A macro can have types and properties of its own, and replaces them.
        problems.retain(|it| !OF_MACROS.contains(&it.code) || it.meant.is_some());
    }
    problems
}

fn unknown_type(resource: &Resource<'_>) -> Option<Problem> {
    let kind = resource.kind;
    let is_aws = kind.starts_with("AWS::");
    let is_special = kind.ends_with("::MODULE")
        || kind.starts_with("AWS::CDK::")
        || kind.starts_with("AWS::Serverless::")
        || kind == "AWS::CloudFormation::CustomResource";
    if !is_aws || is_special {
        return None;
    }
    let close = nearest(kind, Facts::bundled().type_names());
    let mut path = resource.path();
    path.push(Segment::from("Type"));
    Some(Problem {
        code: code::SCH_001,
        severity: if close.is_some() { Severity::Error } else { Severity::Warning },
        path,
        message: format!("the resource type {kind} does not exist"),
        found: Some(kind.to_owned()),
        allowed: None,
        help: None,
        meant: close.map(str::to_owned),
    })
}

struct Walk<'a, 'c> {
    view: &'c View<'a>,
    known: &'c Known<'a>,
    path: Vec<Step<'a>>,
    /// True while the walk is at a value that only exists under a condition.
    conditional: bool,
    problems: Vec<Problem>,
    depth: usize,
}

impl<'a> Walk<'a, '_> {
    fn add(&mut self, code: &'static Code, message: impl Into<String>) -> &mut Problem {
        self.problems.push(Problem {
            code,
            severity: Severity::Error,
            path: segments(&self.path),
            message: message.into(),
            found: None,
            allowed: None,
            help: None,
            meant: None,
        });
        let last = self.problems.len() - 1;
        &mut self.problems[last]
    }

    /// Reports the properties that AWS sets. A property that is required, that can only be set at the creation, or that
    /// AWS never returns can be set although its schema also lists it as read-only.
    fn read_only(&mut self, facts: &NodeFacts<'static>, resource: &Resource<'_>) {
        let settable = [Keyword::Required, Keyword::CreateOnly, Keyword::WriteOnly];
        for name in facts.texts(Keyword::ReadOnly) {
            let is_settable = settable.iter().any(|it| facts.texts(*it).contains(name));
            if resource.has(name) && !name.contains('/') && !is_settable {
                self.path.push(Step::Key(name));
                let problem =
                    self.add(code::SCH_013, format!("the property `{name}` is read-only"));
                problem.severity = Severity::Warning;
                self.path.pop();
            }
        }
    }

    fn below(&mut self, step: Step<'a>, then: impl FnOnce(&mut Self)) {
        self.deeper(|it| {
            it.path.push(step);
            then(it);
            it.path.pop();
        });
    }

    /// Continues with a schema below the current one, unless it is too deep.
    fn deeper(&mut self, then: impl FnOnce(&mut Self)) {
        if self.depth < DEEPEST {
            self.depth += 1;
            then(self);
            self.depth -= 1;
        }
    }

    /// Compares a value of any kind with its schema.
    fn value(&mut self, facts: &NodeFacts<'static>, node: &'a Node) {
        #[cfg(test)]
        crate::view::counted::add(1);
        if let Some(expression) = Expression::of(node) {
            self.expression(facts, node, expression);
            return;
        }
        if self.is_packaged(node) || !self.has_type(facts, node) {
            return;
        }
        match node {
            Node::Map(map) => self.map(facts, map),
            Node::List(items) => self.list(facts, items),
            _ => self.scalar(facts, node, None),
        }
        if !matches!(node, Node::Map(_)) {
            self.combinations(facts, node);
        }
    }

    /// Returns true for a local path that `aws cloudformation package` replaces with a location in S3.
    fn is_packaged(&self, node: &Node) -> bool {
        let packaged = ["Code", "Content", "BodyS3Location", "DefinitionS3Location", "S3"];
        matches!(self.path.last(), Some(Step::Key(key)) if packaged.contains(key))
            && node.as_text().is_some()
    }

    /// Returns true if a literal has a type that the schema allows. Reports it otherwise.
    fn has_type(&mut self, facts: &NodeFacts<'static>, node: &Node) -> bool {
        let Some(types) = facts.types() else { return true };
        if scalar::is_of(types, node) {
            return true;
        }
        // Transforms accept `null` for what is not set.
        if matches!(node, Node::Null) && self.view.source.written.get("Transform").is_some() {
            return false;
        }
        let message = match self.path.last() {
            Some(Step::Key(name)) => format!("`{name}` has the wrong type"),
            _ => "the item of the list has the wrong type".to_owned(),
        };
        let problem = self.add(code::SCH_004, message);
        problem.found = Some(node.describe());
        problem.allowed = Some(names(types));
        false
    }

    fn map(&mut self, facts: &NodeFacts<'static>, map: &'a Map) {
        if map.keys().any(|it| it.starts_with("Fn::Transform") || it.starts_with("Fn::ForEach::")) {
            return;
        }
        let present = |name: &str| map.get(name).is_some_and(|it| !is_no_value(it));
        for name in facts.required() {
            if !present(name) {
                let problem =
                    self.add(code::SCH_003, format!("the required property `{name}` is missing"));
                problem.help = Some(format!("Set `{name}`"));
            }
        }
        for (name, value) in map.iter() {
            self.property(facts, name, value);
        }
        self.dependencies(facts, map, &present);
        self.count(facts, map.len(), [Keyword::MinProperties, Keyword::MaxProperties], false);
        // With conditions inside, the result is unknown.
        self.combinations_of_map(facts, map);
    }

    fn property(&mut self, facts: &NodeFacts<'static>, name: &'a str, value: &'a Node) {
        if let Some(property) = facts.property(name) {
            self.below(Step::Key(name), |it| it.value(&property, value));
            return;
        }
        if let Some(Entry::NamedNodes(patterns)) = facts.entry(Keyword::PatternProperties) {
            let all = patterns.iter().all(|(pattern, _)| matches(pattern, name).is_some());
            let found = patterns.iter().find(|(it, _)| matches(it, name) == Some(true));
            if let Some((_, id)) = found {
                let property = facts.facts().node(*id);
                self.below(Step::Key(name), |it| it.value(&property, value));
                return;
            }
            if !all {
                return;
            }
        }
        if let Some(other) = facts.child(Keyword::AdditionalProperties) {
            self.below(Step::Key(name), |it| it.value(&other, value));
            return;
        }
        if facts.has(Keyword::Closed) && !is_no_value(value) {
            let known = facts.properties().iter().map(|(name, _)| *name);
            let close = nearest(name, known.clone());
            let all: Vec<&str> = known.take(12).collect();
            self.below(Step::Key(name), |it| {
                let problem =
                    it.add(code::SCH_002, format!("the property `{name}` does not exist"));
                problem.found = Some(name.to_owned());
                match close {
                    Some(close) => problem.meant = Some(close.to_owned()),
                    None if all.is_empty() => problem.allowed = pattern_of_names(facts),
                    None => problem.allowed = Some(all.join(", ")),
                }
            });
        }
    }

    fn list(&mut self, facts: &NodeFacts<'static>, items: &'a [Node]) {
        let counted = !items
            .iter()
            .any(|it| matches!(Expression::of(it), Some(Expression::If(..))) || is_no_value(it));
        if counted {
            self.count(facts, items.len(), [Keyword::MinItems, Keyword::MaxItems], true);
        }
        if facts.has(Keyword::UniqueItems) {
            let mut seen = BTreeSet::new();
            for (at, item) in items.iter().enumerate() {
                if is_literal(item) && !seen.insert(json::to_compact_string(item)) {
                    self.below(Step::Index(at), |it| {
                        let problem = it.add(code::SCH_010, "the list contains an item twice");
                        problem.severity = Severity::Warning;
                        problem.found = Some(item.describe());
                    });
                }
            }
        }
        let keys = facts.texts(Keyword::UniqueKeys);
        if !keys.is_empty() {
            self.unique_keys(keys, items);
        }
        let prefix = facts.children(Keyword::PrefixItems);
        let rest = facts.child(Keyword::Items);
        for (at, item) in items.iter().enumerate() {
            if let Some(facts) = prefix.get(at).or(rest.as_ref()) {
                self.below(Step::Index(at), |it| it.value(facts, item));
            }
        }
    }

    /// Reports items that have the same values under the keys that must be unique.
    fn unique_keys(&mut self, keys: &[&str], items: &'a [Node]) {
        let mut seen = BTreeSet::new();
        for (at, item) in items.iter().enumerate() {
            let values: Vec<Option<&Node>> = keys.iter().map(|it| item.get(it)).collect();
            if values.iter().any(|it| it.is_none_or(|it| !is_literal(it))) {
                continue;
            }
            let text: Vec<String> =
                values.iter().flatten().map(|it| json::to_compact_string(it)).collect();
            if !seen.insert(text) {
                let of_all: Vec<String> = values.iter().flatten().map(|it| it.describe()).collect();
                self.below(Step::Index(at), |it| {
                    let problem = it.add(
                        code::SCH_010,
                        format!("two items have the same `{}`", keys.join("`, `")),
                    );
                    problem.found = Some(of_all.join(", "));
                });
            }
        }
    }

    fn count(
        &mut self,
        facts: &NodeFacts<'static>,
        count: usize,
        limits: [Keyword; 2],
        list: bool,
    ) {
        let [least, most] = limits.map(|it| facts.number(it));
        let number = count as f64;
        if least.is_some_and(|it| number < it) || most.is_some_and(|it| number > it) {
            let (one, all) = if list { ("item", "items") } else { ("entry", "entries") };
            let problem = self.add(code::SCH_009, format!("the number of {all} is out of range"));
            problem.found = Some(counted(count, one));
            problem.allowed = Some(scalar::range(least, most));
        }
    }
}

/// Returns the regular expressions that the names of properties must match.
fn pattern_of_names(facts: &NodeFacts<'static>) -> Option<String> {
    let Some(Entry::NamedNodes(patterns)) = facts.entry(Keyword::PatternProperties) else {
        return None;
    };
    let texts: Vec<&str> = patterns.iter().map(|(pattern, _)| *pattern).collect();
    Some(format!("a name that matches {}", texts.join(" or ")))
}

fn names(types: Types) -> String {
    let name = |it| match it {
        "string" => "a string",
        "integer" => "a whole number",
        "number" => "a number",
        "boolean" => "true or false",
        "object" => "a map",
        "array" => "a list",
        other => other,
    };
    types.names().map(name).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use stanchion_template::Template;

    use super::known::Known;
    use super::problems_with;
    use crate::examination::analyse;

    /// Returns the number of values that are read for `count` references to `count` values, and the number of problems.
    fn work(count: usize) -> (usize, usize) {
        let values: Vec<String> = (0..count).map(|it| format!("K{it}: {{Mode: M{it}}}")).collect();
        let allowed: Vec<String> = (0..count).map(|it| format!("M{it}")).collect();
        let resources: Vec<String> = (0..count)
            .map(|it| {
                format!(
                    "  A{it}: {{Type: AWS::EFS::FileSystem, Properties: {{ThroughputMode: !FindInMap [Modes, !Ref Key, Mode]}}}}
  B{it}: {{Type: AWS::EFS::FileSystem, Properties: {{ThroughputMode: !Ref Mode}}}}"
                )
            })
            .collect();
        let text = format!(
            "Parameters: {{Key: {{Type: String}}, Mode: {{Type: String, AllowedValues: [{}]}}}}
Mappings: {{Modes: {{{}}}}}
Resources:
{}
",
            allowed.join(", "),
            values.join(", "),
            resources.join("\n")
        );
        let template = Template::parse(text.as_bytes()).unwrap().template;
        analyse(&template, |cx| {
            let known = Known::default();
            let found = problems_with(cx, &known).len();
            (known.steps.get(), found)
        })
    }

    #[test]
    fn values_of_many_references_are_read_once() {
        assert_eq!(work(20), (40, 40));
        assert_eq!(work(200), (400, 400));
    }
}
