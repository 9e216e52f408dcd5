//! Compares resources with the schemas of their types.

use std::collections::BTreeSet;

use stanchion_schema::{Entry, Facts, Keyword, NodeFacts, Types};
use stanchion_template::{Expression, Map, Node, Segment};

use super::Problem;
use crate::Severity;
use crate::context::{Context, Resource, is_no_value};
use crate::nearest::nearest;

mod scalar;

/// How deep a value is followed; schemas of some services are recursive.
const DEEPEST: usize = 64;

pub(super) fn problems(cx: &Context<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    if cx.has_macros() {
        return problems;
    }
    for resource in cx.resources() {
        let facts = Facts::bundled().resource(resource.kind);
        let Some(facts) = facts else {
            problems.extend(unknown_type(resource));
            continue;
        };
        if resource.is_opaque()
            || resource.body.get("Properties").is_some_and(|it| it.as_map().is_none())
        {
            continue;
        }
        let mut walk = Walk {
            cx,
            path: resource.properties_path(),
            conditional: resource.body.contains_key("Condition"),
            problems,
            depth: 0,
        };
        for name in facts.root().texts(Keyword::ReadOnly) {
            if resource.has(name) && !name.contains('/') {
                walk.path.push(Segment::from(*name));
                walk.add("SCH-013", format!("{name} is set by AWS alone"));
                walk.path.pop();
            }
        }
        walk.map(facts.root(), resource.properties());
        problems = walk.problems;
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
        rule: "SCH-001",
        severity: if close.is_some() { Severity::Error } else { Severity::Warning },
        path,
        message: format!("there is no resource type {kind}"),
        found: Some(kind.to_owned()),
        allowed: close.map(|it| format!("did you mean {it}?")),
        help: None,
    })
}

struct Walk<'a, 'c> {
    cx: &'c Context<'a>,
    path: Vec<Segment>,
    /// Whether what is looked at exists under a condition only.
    conditional: bool,
    problems: Vec<Problem>,
    depth: usize,
}

impl<'a> Walk<'a, '_> {
    fn add(&mut self, rule: &'static str, message: impl Into<String>) -> &mut Problem {
        self.problems.push(Problem {
            rule,
            severity: Severity::Error,
            path: self.path.clone(),
            message: message.into(),
            found: None,
            allowed: None,
            help: None,
        });
        let last = self.problems.len() - 1;
        &mut self.problems[last]
    }

    fn below(&mut self, step: Segment, then: impl FnOnce(&mut Self)) {
        if self.depth >= DEEPEST {
            return;
        }
        self.depth += 1;
        self.path.push(step);
        then(self);
        self.path.pop();
        self.depth -= 1;
    }

    /// Any value.
    fn value(&mut self, facts: &NodeFacts<'_>, node: &'a Node) {
        if let Some(expression) = Expression::of(node) {
            self.expression(facts, node, expression);
            return;
        }
        if !self.has_type(facts, node) {
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

    fn expression(&mut self, facts: &NodeFacts<'_>, node: &'a Node, expression: Expression<'a>) {
        if let Expression::If(_, then, otherwise) = expression {
            let before = std::mem::replace(&mut self.conditional, true);
            for (index, branch) in [(1, then), (2, otherwise)] {
                if !is_no_value(branch) {
                    self.path.push(Segment::from("Fn::If"));
                    self.below(Segment::Index(index), |it| it.value(facts, branch));
                    self.path.pop();
                }
            }
            self.conditional = before;
            return;
        }
        if is_no_value(node) {
            return;
        }
        if let (Some(yields), Some(types)) = (yields(self.cx, expression), facts.types()) {
            let fits = match yields {
                Yields::Text => {
                    ["string", "integer", "number", "boolean"].iter().any(|it| types.contains(it))
                }
                Yields::List => types.contains("array"),
            };
            if !fits {
                let allowed = names(types);
                let what = if yields == Yields::Text { "one value" } else { "a list" };
                let problem = self.add("SCH-004", format!("the function yields {what}"));
                problem.found = Some(node.describe());
                problem.allowed = Some(allowed);
                return;
            }
        }
        // An empty default mostly means that a condition keeps it from being used.
        if self.conditional {
            return;
        }
        let Some(known) = self.cx.known(node) else { return };
        let is_plain = match expression {
            Expression::Ref(name) => self.cx.parameter(name).is_some_and(|it| {
                matches!(it.get("Type").and_then(Node::as_text), Some("String" | "Number"))
            }),
            _ => true,
        };
        if is_plain && known.as_text() != Some("") && !matches!(known, Node::Map(_) | Node::List(_))
        {
            let origin = node.describe();
            self.scalar(facts, known, Some(&origin));
        }
    }

    /// Whether a literal has a type the schema takes; reports it otherwise.
    fn has_type(&mut self, facts: &NodeFacts<'_>, node: &Node) -> bool {
        let Some(types) = facts.types() else { return true };
        if scalar::is_of(types, node) {
            return true;
        }
        let problem = self.add("SCH-004", "the value has the wrong type");
        problem.found = Some(node.describe());
        problem.allowed = Some(names(types));
        false
    }

    fn map(&mut self, facts: &NodeFacts<'_>, map: &'a Map) {
        if map.keys().any(|it| it.starts_with("Fn::Transform") || it.starts_with("Fn::ForEach::")) {
            return;
        }
        let present = |name: &str| map.get(name).is_some_and(|it| !is_no_value(it));
        for name in facts.required() {
            if !present(name) {
                let problem = self.add("SCH-003", format!("{name} is missing"));
                problem.help = Some(format!("set {name}"));
            }
        }
        for (name, value) in map.iter() {
            self.property(facts, name, value);
        }
        self.dependencies(facts, map, &present);
        self.count(facts, map.len(), [Keyword::MinProperties, Keyword::MaxProperties], false);
        // Conditions inside make both answers possible.
        self.combinations_of_map(facts, map);
    }

    fn property(&mut self, facts: &NodeFacts<'_>, name: &str, value: &'a Node) {
        if let Some(property) = facts.property(name) {
            self.below(Segment::from(name), |it| it.value(&property, value));
            return;
        }
        if let Some(Entry::NamedNodes(patterns)) = facts.entry(Keyword::PatternProperties) {
            let all = patterns.iter().all(|(pattern, _)| scalar::matches(pattern, name).is_some());
            let found = patterns.iter().find(|(it, _)| scalar::matches(it, name) == Some(true));
            if let Some((_, id)) = found {
                let property = facts.facts().node(*id);
                self.below(Segment::from(name), |it| it.value(&property, value));
                return;
            }
            if !all {
                return;
            }
        }
        if let Some(other) = facts.child(Keyword::AdditionalProperties) {
            self.below(Segment::from(name), |it| it.value(&other, value));
            return;
        }
        if facts.has(Keyword::Closed) && !is_no_value(value) {
            let known = facts.properties().iter().map(|(name, _)| *name);
            let close = nearest(name, known.clone());
            let all: Vec<&str> = known.take(12).collect();
            self.below(Segment::from(name), |it| {
                let problem = it.add("SCH-002", format!("there is no property {name}"));
                problem.found = Some(name.to_owned());
                problem.allowed = Some(match close {
                    Some(close) => format!("did you mean {close}?"),
                    None => all.join(", "),
                });
            });
        }
    }

    fn dependencies(&mut self, facts: &NodeFacts<'_>, map: &Map, present: &dyn Fn(&str) -> bool) {
        let is_sure = |name: &str| {
            map.get(name).is_some_and(|it| !matches!(Expression::of(it), Some(Expression::If(..))))
        };
        if let Some(Entry::TextLists(lists)) = facts.entry(Keyword::DependentRequired) {
            for (name, others) in lists.iter().filter(|(it, _)| present(it) && is_sure(it)) {
                let missing: Vec<&str> = others.iter().copied().filter(|it| !present(it)).collect();
                if !missing.is_empty() {
                    let problem =
                        self.add("SCH-012", format!("{name} needs {}", missing.join(", ")));
                    problem.found = Some(format!("{name} without {}", missing.join(", ")));
                }
            }
        }
        if let Some(Entry::TextLists(lists)) = facts.entry(Keyword::DependentExcluded) {
            let mut told = BTreeSet::new();
            for (name, others) in lists.iter().filter(|(it, _)| present(it) && is_sure(it)) {
                for other in others.iter().filter(|it| present(it) && is_sure(it)) {
                    let pair = if name < other { (*name, *other) } else { (*other, *name) };
                    if name != other && told.insert(pair) {
                        let problem =
                            self.add("SCH-012", format!("{name} and {other} exclude each other"));
                        problem.found = Some(format!("{} and {}", pair.0, pair.1));
                        problem.allowed = Some("one of both".to_owned());
                    }
                }
            }
        }
        for (keyword, exactly) in [(Keyword::RequiredXor, true), (Keyword::RequiredOr, false)] {
            let names = facts.texts(keyword);
            let there: Vec<&str> = names.iter().copied().filter(|it| present(it)).collect();
            let several = exactly && there.iter().filter(|it| is_sure(it)).count() > 1;
            if !names.is_empty() && (there.is_empty() || several) {
                let count = if exactly { "exactly" } else { "at least" };
                let found = if there.is_empty() { "none".to_owned() } else { there.join(", ") };
                let problem =
                    self.add("SCH-011", format!("{count} one of {} is needed", names.join(", ")));
                problem.found = Some(found);
                problem.allowed = Some(format!("{count} one of {}", names.join(", ")));
            }
        }
    }

    fn list(&mut self, facts: &NodeFacts<'_>, items: &'a [Node]) {
        let counted = !items
            .iter()
            .any(|it| matches!(Expression::of(it), Some(Expression::If(..))) || is_no_value(it));
        if counted {
            self.count(facts, items.len(), [Keyword::MinItems, Keyword::MaxItems], true);
        }
        if facts.has(Keyword::UniqueItems) {
            for (at, item) in items.iter().enumerate() {
                if is_literal(item) && items[..at].contains(item) {
                    self.below(Segment::Index(at), |it| {
                        let problem = it.add("SCH-010", "the item is in the list twice");
                        problem.severity = Severity::Warning;
                        problem.found = Some(item.describe());
                    });
                }
            }
        }
        let prefix = facts.children(Keyword::PrefixItems);
        let rest = facts.child(Keyword::Items);
        for (at, item) in items.iter().enumerate() {
            if let Some(facts) = prefix.get(at).or(rest.as_ref()) {
                self.below(Segment::Index(at), |it| it.value(facts, item));
            }
        }
    }

    fn count(&mut self, facts: &NodeFacts<'_>, count: usize, limits: [Keyword; 2], list: bool) {
        let [least, most] = limits.map(|it| facts.number(it));
        let number = count as f64;
        if least.is_some_and(|it| number < it) || most.is_some_and(|it| number > it) {
            let what = if list { "items" } else { "entries" };
            let problem = self.add("SCH-009", format!("the number of {what} is out of range"));
            problem.found = Some(format!("{count} {what}"));
            problem.allowed = Some(scalar::range(least, most));
        }
    }

    fn combinations_of_map(&mut self, facts: &NodeFacts<'_>, map: &'a Map) {
        let wanted = [Keyword::AnyOf, Keyword::OneOf, Keyword::AllOf, Keyword::If, Keyword::Not];
        if wanted.iter().any(|it| facts.has(*it)) {
            for child in facts.children(Keyword::AllOf) {
                self.part(&child, map);
            }
            let holds = |it: &NodeFacts<'_>| self.holds(it, map);
            let mut problem = None;
            let any = facts.children(Keyword::AnyOf);
            if !any.is_empty() && any.iter().all(|it| holds(it) == Some(false)) {
                problem = Some(("none of the allowed combinations fits", alternatives(&any)));
            }
            let one = facts.children(Keyword::OneOf);
            let answers: Vec<Option<bool>> = one.iter().map(holds).collect();
            if !one.is_empty() && answers.iter().all(|it| *it == Some(false)) {
                problem = Some(("none of the allowed combinations fits", alternatives(&one)));
            }
            if answers.iter().filter(|it| **it == Some(true)).count() > 1 {
                problem =
                    Some(("more than one of the allowed combinations fits", alternatives(&one)));
            }
            let branch = match facts.child(Keyword::If).and_then(|it| holds(&it)) {
                Some(true) => facts.child(Keyword::Then),
                Some(false) => facts.child(Keyword::Else),
                None => None,
            };
            if let Some((message, allowed)) = problem {
                let found: Vec<&str> = map.keys().take(12).collect();
                let problem = self.add("SCH-011", message);
                problem.found = Some(found.join(", "));
                problem.allowed = allowed;
            }
            if let Some(branch) = branch {
                self.part(&branch, map);
            }
        }
    }

    /// A schema that says something more about a map that is looked at already.
    fn part(&mut self, facts: &NodeFacts<'_>, map: &'a Map) {
        if self.depth < DEEPEST {
            self.depth += 1;
            self.map(facts, map);
            self.depth -= 1;
        }
    }

    /// Whether a schema holds for a map; none when expressions leave it open.
    fn holds(&self, facts: &NodeFacts<'_>, map: &'a Map) -> Option<bool> {
        if self.depth >= DEEPEST || map.values().any(has_condition) {
            return None;
        }
        let mut walk = Walk {
            cx: self.cx,
            path: Vec::new(),
            conditional: true,
            problems: Vec::new(),
            depth: self.depth + 1,
        };
        walk.map(facts, map);
        let wrong = walk.problems.iter().any(|it| it.severity == Severity::Error);
        // What an expression yields could be what a schema with values asks for.
        let asks = mentions_values(facts);
        match (wrong, asks && map.values().any(|it| !is_literal(it))) {
            (true, _) => Some(false),
            (false, true) => None,
            (false, false) => Some(true),
        }
    }

    /// Alternatives of values that are no maps: only a clear miss of all is told.
    fn combinations(&mut self, facts: &NodeFacts<'_>, node: &'a Node) {
        for child in facts.children(Keyword::AllOf) {
            self.below(Segment::Index(0), |it| {
                it.path.pop();
                it.value(&child, node);
                it.path.push(Segment::Index(0));
            });
        }
        for keyword in [Keyword::AnyOf, Keyword::OneOf] {
            let children = facts.children(keyword);
            if children.is_empty() || !is_literal(node) {
                continue;
            }
            let fails = |child: &NodeFacts<'_>| {
                let mut walk = Walk {
                    cx: self.cx,
                    path: Vec::new(),
                    conditional: true,
                    problems: Vec::new(),
                    depth: self.depth + 1,
                };
                if walk.depth < DEEPEST {
                    walk.value(child, node);
                }
                walk.problems.iter().any(|it| it.severity == Severity::Error)
            };
            if children.iter().all(fails) {
                let problem = self.add("SCH-011", "the value is none of the allowed forms");
                problem.found = Some(node.describe());
                problem.allowed = alternatives(&children);
            }
        }
    }
}

/// What alternatives ask for, as far as that can be said in a line.
fn alternatives(children: &[NodeFacts<'_>]) -> Option<String> {
    let sets: Vec<String> =
        children.iter().map(|it| it.required().join(" and ")).filter(|it| !it.is_empty()).collect();
    (!sets.is_empty()).then(|| sets.join("; or "))
}

/// Whether a schema asks for certain values, at its own level or one below.
fn mentions_values(facts: &NodeFacts<'_>) -> bool {
    let own = |it: &NodeFacts<'_>| {
        [
            Keyword::Enum,
            Keyword::Const,
            Keyword::Pattern,
            Keyword::Not,
            Keyword::Minimum,
            Keyword::Maximum,
        ]
        .iter()
        .any(|keyword| it.has(*keyword))
    };
    own(facts)
        || facts.properties().iter().any(|(_, id)| {
            let node = facts.facts().node(*id);
            !node.entries().is_empty()
        })
}

fn has_condition(node: &Node) -> bool {
    let mut found = false;
    node.walk(&mut |it| found |= matches!(Expression::of(it), Some(Expression::If(..))));
    found
}

fn is_literal(node: &Node) -> bool {
    let mut literal = true;
    node.walk(&mut |it| literal &= Expression::of(it).is_none());
    literal
}

#[derive(Clone, Copy, PartialEq)]
enum Yields {
    Text,
    List,
}

/// What an expression yields, where that is sure.
fn yields(cx: &Context<'_>, expression: Expression<'_>) -> Option<Yields> {
    match expression {
        Expression::Sub(..) | Expression::Join(..) | Expression::Base64(_) => Some(Yields::Text),
        Expression::Split(..) | Expression::GetAzs(_) | Expression::Cidr(_) => Some(Yields::List),
        Expression::Ref(name) => {
            if name == "AWS::NotificationARNs" {
                return Some(Yields::List);
            }
            if let Some(parameter) = cx.parameter(name) {
                let kind = parameter.get("Type")?.as_text()?;
                let list = kind == "CommaDelimitedList" || kind.contains("List<");
                return Some(if list { Yields::List } else { Yields::Text });
            }
            (cx.resource(name).is_some() || name.starts_with("AWS::")).then_some(Yields::Text)
        }
        Expression::GetAtt(id, attribute) => {
            let resource = cx.resource(id)?;
            let facts = Facts::bundled().resource(resource.kind)?;
            let types = facts.root().property(attribute.as_text()?)?.types()?;
            let lists = types.contains("array");
            match (lists, types.names().count()) {
                (true, 1) => Some(Yields::List),
                (false, _) if !types.contains("object") => Some(Yields::Text),
                _ => None,
            }
        }
        _ => None,
    }
}

fn names(types: Types) -> String {
    types.names().collect::<Vec<_>>().join(" or ")
}
