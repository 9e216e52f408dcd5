//! Values that CloudFormation evaluates before it creates resources.

use stanchion_template::{Expression, Map, Node, Segment};

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::walk::{Step, segments};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_036, early)];

/// Reports references to resources below a node.
fn no_resources<'a>(
    cx: &Analysis<'a>,
    findings: &mut Findings<'_>,
    node: &'a Node,
    mut way: Vec<Step<'a>>,
    what: &str,
) {
    let mut found = Vec::new();
    crate::view::references::references(node, &mut way, &mut found);
    for reference in found.iter().filter(|it| cx.resource(it.name).is_some()) {
        findings
            .at(&segments(&reference.way), format!("{what} cannot reference a resource"))
            .found(reference.name)
            .allowed("parameters, pseudo parameters, literals");
    }
}

fn early(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (name, condition) in cx.section("Conditions") {
        let way = vec![Step::Key("Conditions"), Step::Key(name)];
        no_resources(cx, findings, condition, way, "a condition");
    }
    for (name, output) in cx.section("Outputs") {
        let path = ["Outputs", name, "Export"].map(Segment::from);
        let Some(export) = output.get("Export") else { continue };
        let way = ["Outputs", name, "Export"].map(Step::Key).to_vec();
        no_resources(cx, findings, export, way, "the name of an export");
        let mut is_remote = false;
        export.walk(&mut |it| is_remote |= it.get("Fn::GetStackOutput").is_some());
        if is_remote {
            findings
                .at(&path, "the name of an export cannot use `Fn::GetStackOutput`")
                .found("`Fn::GetStackOutput`");
        }
    }
    imports(cx, findings);
    if cx.has_macros() || cx.is_generated("Mappings") {
        return;
    }
    for (mapping, entries) in cx.section("Mappings") {
        for (key, values) in entries.as_map().into_iter().flat_map(Map::iter) {
            for (name, value) in values.as_map().into_iter().flat_map(Map::iter) {
                if matches!(value, Node::Map(_))
                    && !name.starts_with("Fn::")
                    && !key.starts_with("Fn::")
                {
                    let path = ["Mappings", mapping, key, name].map(Segment::from);
                    findings
                        .at(&path, "a mapping can only contain literals")
                        .found(value.describe())
                        .allowed("a string, number or boolean, or a list of them");
                }
            }
        }
    }
}

/// Reports imports whose names depend on what is known only during deployment, and imports in conditions.
fn imports(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for function in cx.functions().values() {
        let Some(Expression::ImportValue(name)) = function.expression else { continue };
        let (node, way) = (function.node, &*function.way);
        if way.first() == Some(&Step::Key("Conditions")) {
            findings
                .at(&segments(way), "a condition cannot use `Fn::ImportValue`")
                .found(node.describe())
                .allowed("parameters, pseudo parameters, literals")
                .help("Pass the value as a parameter");
            continue;
        }
        let mut found = Vec::new();
        let mut below = [way, &[Step::Key("Fn::ImportValue")]].concat();
        crate::view::references::references(name, &mut below, &mut found);
        for reference in found.iter().filter(|it| cx.resource(it.name).is_some()) {
            findings
                .at(&segments(&reference.way), "the name of an import cannot reference a resource")
                .found(reference.name)
                .allowed("parameters, pseudo parameters, literals");
        }
    }
}
