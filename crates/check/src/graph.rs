//! Who refers to whom in a template.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::{Expression, Node, Segment};

use crate::context::{Context, Resource};

/// One reference: where it stands and what it names.
#[derive(Clone, Debug)]
pub(crate) struct Reference<'a> {
    pub(crate) path: Vec<Segment>,
    pub(crate) name: &'a str,
    /// The attribute of `Fn::GetAtt`, when it is a literal.
    pub(crate) attribute: Option<&'a str>,
    /// Whether it is a variable in the text of `Fn::Sub`.
    pub(crate) in_text: bool,
}

/// Every `Ref`, `Fn::GetAtt` and variable of `Fn::Sub` below a node.
pub(crate) fn references<'a>(
    node: &'a Node,
    path: &mut Vec<Segment>,
    found: &mut Vec<Reference<'a>>,
) {
    let mut add = |name: &'a str, attribute: Option<&'a str>, in_text: bool, path: &[Segment]| {
        found.push(Reference { path: path.to_vec(), name, attribute, in_text });
    };
    match Expression::of(node) {
        Some(Expression::Ref(name)) => return add(name, None, false, path),
        Some(Expression::GetAtt(id, attribute)) => {
            add(id, attribute.as_text(), false, path);
        }
        Some(Expression::Sub(text, variables)) => {
            for name in variables_of(text) {
                if variables.is_some_and(|it| it.contains_key(name)) {
                    continue;
                }
                match name.split_once('.') {
                    Some((id, attribute)) => add(id, Some(attribute), true, path),
                    None => add(name, None, true, path),
                }
            }
        }
        _ => {}
    }
    match node {
        Node::List(items) => {
            for (at, item) in items.iter().enumerate() {
                path.push(Segment::Index(at));
                references(item, path, found);
                path.pop();
            }
        }
        Node::Map(map) => {
            for (key, value) in map.iter() {
                path.push(Segment::from(key));
                references(value, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

/// The names in `${..}` of a text, literals left out.
pub(crate) fn variables_of(text: &str) -> Vec<&str> {
    text.split("${")
        .skip(1)
        .filter_map(|it| it.split_once('}'))
        .map(|(name, _)| name.trim())
        .filter(|it| !it.starts_with('!') && !it.is_empty())
        .collect()
}

/// The references of a resource, those of `DependsOn` aside.
pub(crate) fn of_resource<'a>(resource: &Resource<'a>) -> Vec<Reference<'a>> {
    let mut found = Vec::new();
    for (key, value) in resource.body.iter() {
        if matches!(key, "DependsOn" | "Condition" | "Type") {
            continue;
        }
        let mut path = resource.path();
        path.push(Segment::from(key));
        references(value, &mut path, &mut found);
    }
    found
}

/// What `DependsOn` of a resource names.
pub(crate) fn depends_on<'a>(resource: &Resource<'a>) -> Vec<&'a str> {
    match resource.body.get("DependsOn") {
        Some(Node::Text(name)) => vec![name.as_ref()],
        Some(Node::List(names)) => names.iter().filter_map(Node::as_text).collect(),
        _ => Vec::new(),
    }
}

/// Each resource with those it needs.
pub(crate) fn edges<'a>(cx: &Context<'a>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    cx.resources()
        .iter()
        .map(|resource| {
            let mut needs: BTreeSet<&'a str> =
                of_resource(resource).iter().map(|it| it.name).collect();
            needs.extend(depends_on(resource));
            needs.retain(|it| cx.resource(it).is_some());
            (resource.id, needs)
        })
        .collect()
}
