//! Every property that the facts have, changed in a resource that has only this property.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use stanchion_review::{Certainty, Kind, Refusal, review};
use stanchion_schema::{CORRECTIONS, Facts, Keyword, NodeFacts, NodeId};
use stanchion_template::Template;

/// The number of resources of a template. Large templates cost less than many small ones.
const MOST: usize = 400;
/// The deepest path in place that is changed.
const DEEPEST: usize = 6;

/// The lists of paths whose change replaces or may replace a resource.
const REPLACING: [(Keyword, Certainty); 5] = [
    (Keyword::CreateOnly, Certainty::Certain),
    (Keyword::CreateOnlyFromSpecification, Certainty::Certain),
    (Keyword::ConditionalCreateOnly, Certainty::Possible),
    (Keyword::ConditionalCreateOnlyFromSpecification, Certainty::Possible),
    (Keyword::DisputedCreateOnly, Certainty::Possible),
];

/// A property of a type, and what its change does.
struct Case {
    kind: &'static str,
    path: String,
    expected: Option<Certainty>,
}

fn types() -> impl Iterator<Item = (&'static str, NodeFacts<'static>)> {
    let facts = Facts::bundled();
    // Serverless types become other ones.
    facts
        .type_names()
        .filter(|it| !it.starts_with("AWS::Serverless::"))
        .filter_map(move |it| Some((it, facts.resource(it)?.root().clone())))
}

/// Returns the schema of a step below a node: a property, an item of a list, or a value of a map.
fn below<'a>(node: &NodeFacts<'a>, step: &str) -> Option<NodeFacts<'a>> {
    let choices = [Keyword::OneOf, Keyword::AnyOf, Keyword::AllOf];
    node.property(step)
        .or_else(|| node.child(Keyword::Items).filter(|_| step == "*"))
        .or_else(|| value_of_map(node).filter(|_| step == "*"))
        .or_else(|| {
            choices.iter().flat_map(|it| node.children(*it)).find_map(|it| below(&it, step))
        })
}

fn value_of_map<'a>(node: &NodeFacts<'a>) -> Option<NodeFacts<'a>> {
    let Some(stanchion_schema::Entry::NamedNodes(all)) = node.entry(Keyword::PatternProperties)
    else {
        return node.child(Keyword::AdditionalProperties);
    };
    all.first().map(|it| node.facts().node(it.1))
}

/// Writes the value of a path: nested maps and lists, with a text at the end.
fn value(node: Option<&NodeFacts<'_>>, steps: &[&str], text: &str) -> String {
    let Some((step, rest)) = steps.split_first() else { return format!("\"{text}\"") };
    let next = node.and_then(|it| below(it, step));
    let inner = value(next.as_ref(), rest, text);
    let is_list = *step == "*" && node.is_some_and(|it| it.has(Keyword::Items));
    match *step {
        "*" if is_list => format!("[{inner}]"),
        "*" => format!("{{\"some-key\": {inner}}}"),
        step => format!("{{\"{step}\": {inner}}}"),
    }
}

fn template(cases: &[Case], text: &str) -> Template {
    let mut json = "{\"Resources\": {".to_owned();
    for (at, case) in cases.iter().enumerate() {
        let root = Facts::bundled().resource(case.kind).expect("a type");
        let steps: Vec<&str> = case.path.split('/').collect();
        let properties = value(Some(root.root()), &steps, text);
        let comma = if at == 0 { "" } else { "," };
        let kind = case.kind;
        let _ = write!(
            json,
            "{comma}\"R{at}\": {{\"Type\": \"{kind}\", \"Properties\": {properties}}}"
        );
    }
    Template::parse(json + "}}").expect("a template").template
}

/// Reviews the change of each property.
fn examine(cases: &[Case]) {
    for cases in cases.chunks(MOST) {
        let review = review(&template(cases, "first"), &template(cases, "second"));
        let found: BTreeMap<&str, Certainty> =
            review.replaced.iter().map(|it| (it.logical_id.as_str(), it.certainty)).collect();
        for (at, case) in cases.iter().enumerate() {
            let certainty = found.get(format!("R{at}").as_str()).copied();
            assert_eq!(certainty, case.expected, "{} {}", case.kind, case.path);
        }
    }
}

#[test]
fn every_path_that_replaces_is_reported() {
    let mut cases = Vec::new();
    for (kind, root) in types() {
        let read_only = root.texts(Keyword::ReadOnly);
        let mut seen = BTreeSet::new();
        for (list, certainty) in REPLACING {
            for path in root.texts(list).iter().filter(|it| !read_only.contains(it)) {
                let mut node = Some(root.clone());
                for step in path.split('/') {
                    node = node.and_then(|it| below(&it, step));
                }
                assert!(node.is_some(), "{kind} has no property {path}");
                // The first list that has a path decides, and a correction before all lists.
                let is_covered = seen.iter().any(|it: &&str| touches(it, path));
                if !is_covered && !is_corrected(kind, path) {
                    let path = (*path).to_owned();
                    cases.push(Case { kind, path, expected: Some(certainty) });
                }
            }
            seen.extend(root.texts(list));
        }
    }
    assert!(cases.len() > 4_500, "{}", cases.len());
    examine(&cases);
}

fn is_corrected(kind: &str, path: &str) -> bool {
    CORRECTIONS.iter().any(|it| it.resource_type == kind && it.path == path)
}

fn touches(one: &str, other: &str) -> bool {
    one.split('/').zip(other.split('/')).all(|(one, other)| one == other)
}

#[test]
fn updates_that_a_service_refuses_are_reported() {
    let of = |lustre: &str, more: &str| {
        let text = format!(
            "Resources: {{F: {{Type: 'AWS::FSx::FileSystem', UpdateReplacePolicy: Retain, Properties: {{FileSystemType: LUSTRE, SubnetIds: [subnet-1], {more}, LustreConfiguration: {{{lustre}}}}}}}}}"
        );
        Template::parse(text).expect("a template").template
    };
    let found = |before: (&str, &str), after: (&str, &str)| {
        let review = review(&of(before.0, before.1), &of(after.0, after.1));
        // A file system that is kept has its data.
        assert!(
            review.data.iter().all(|it| it.certainty == Certainty::Certain),
            "{:?}",
            review.data
        );
        assert_eq!(review.has(Kind::Replace), !review.replaced.is_empty());
        let all = review.replaced.into_iter().map(|it| (it.property, it.certainty, it.refusal));
        all.collect::<Vec<_>>()
    };
    let refused = |property: &str, why| vec![(property.to_owned(), Certainty::Refused, Some(why))];
    let capacity = |it: u32| format!("StorageCapacity: {it}");
    let (small, large) = (capacity(1200), capacity(2400));
    let path = "LustreConfiguration/EfaEnabled";
    assert_eq!(
        found(("EfaEnabled: false", &small), ("EfaEnabled: true", &small)),
        refused(path, Refusal::NoCall)
    );
    let throughput = |it: u32| format!("PerUnitStorageThroughput: {it}");
    assert_eq!(found((&throughput(125), &small), (&throughput(250), &small)), []);
    assert_eq!(
        found((&throughput(125), &large), (&throughput(125), &small)),
        refused("StorageCapacity", Refusal::IncreaseOnly)
    );
    assert_eq!(found((&throughput(125), &small), (&throughput(125), &large)), []);
    // A file system that is replaced anyway can have every value.
    let replaced =
        found(("DeploymentType: PERSISTENT_1", &large), ("DeploymentType: PERSISTENT_2", &small));
    let property = "LustreConfiguration/DeploymentType".to_owned();
    assert_eq!(replaced, [(property, Certainty::Certain, None)]);
}

#[test]
fn no_path_in_place_is_reported_as_replaced() {
    let mut cases = Vec::new();
    for (kind, root) in types() {
        let lists = REPLACING.iter().map(|it| it.0).chain([Keyword::ReadOnly]);
        let known: Vec<&str> = lists.flat_map(|it| root.texts(it)).copied().collect();
        let mut paths = Vec::new();
        leaves(&root, "", &mut Vec::new(), &mut paths);
        paths.retain(|path| !known.iter().any(|it| touches(it, path)) && !is_corrected(kind, path));
        cases.extend(paths.into_iter().map(|path| Case { kind, path, expected: None }));
    }
    assert!(cases.len() > 20_000, "{}", cases.len());
    examine(&cases);
}

/// Collects the paths of values that have no schema below them.
fn leaves(node: &NodeFacts<'_>, path: &str, open: &mut Vec<NodeId>, found: &mut Vec<String>) {
    if open.contains(&node.id()) || open.len() > DEEPEST {
        return;
    }
    open.push(node.id());
    let with =
        |step: &str| if path.is_empty() { step.to_owned() } else { format!("{path}/{step}") };
    let mut is_leaf = true;
    for (name, id) in node.properties() {
        is_leaf = false;
        leaves(&node.facts().node(*id), &with(name), open, found);
    }
    if let Some(next) = node.child(Keyword::Items) {
        is_leaf = false;
        leaves(&next, &with("*"), open, found);
    }
    if is_leaf && !path.is_empty() {
        found.push(path.to_owned());
    }
    open.pop();
}
