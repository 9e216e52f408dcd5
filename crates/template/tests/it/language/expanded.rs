//! The expansion of serverless resources, and the place that each part comes from, as snapshots.

use stanchion_template::language::Scenario;
use stanchion_template::{Map, Node, Segment, yaml};

use super::meaning;

#[test]
fn serverless_resources_are_expanded_as_reviewed() {
    for (name, text) in [
        ("functions", include_str!("../../serverless/functions.yaml")),
        ("events", include_str!("../../serverless/events.yaml")),
        ("apis", include_str!("../../serverless/apis.yaml")),
        ("others", include_str!("../../serverless/others.yaml")),
    ] {
        let meaning = meaning(text);
        let [scenario] = meaning.scenarios() else { panic!("{name} has one scenario") };
        let resources = meaning.expanded().get("Resources").expect("there are resources");
        let expanded = Node::Map(Map::from([("Resources", resources.clone())]));
        let shown = format!(
            "{}\n# Places of parts that are not where they were written:\n{}",
            yaml::to_string(&expanded),
            places(scenario).join("\n")
        );
        insta::with_settings!({ snapshot_path => "../../snapshots",
            prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("serverless_{name}"), shown);
        });
    }
}

/// Returns a line for each part whose place does not follow from the place of what contains it.
fn places(scenario: &Scenario) -> Vec<String> {
    let mut lines = Vec::new();
    add(scenario, scenario.root(), &mut Vec::new(), &mut lines);
    lines
}

fn add(scenario: &Scenario, node: &Node, path: &mut Vec<Segment>, lines: &mut Vec<String>) {
    let place = scenario.locate(path);
    let expected = match path.split_last() {
        Some((last, above)) => [&scenario.locate(above)[..], std::slice::from_ref(last)].concat(),
        None => Vec::new(),
    };
    if place != expected {
        lines.push(format!("{} <- {}", joined(path), joined(&place)));
    }
    let below: Vec<(Segment, &Node)> = match node {
        Node::List(items) => {
            items.iter().enumerate().map(|(at, it)| (Segment::Index(at), it)).collect()
        }
        Node::Map(map) => map.iter().map(|(key, it)| (Segment::from(key), it)).collect(),
        _ => return,
    };
    for (step, node) in below {
        path.push(step);
        add(scenario, node, path, lines);
        path.pop();
    }
}

fn joined(path: &[Segment]) -> String {
    let part = |it: &Segment| match it {
        Segment::Key(key) => key.clone(),
        Segment::Index(index) => index.to_string(),
    };
    path.iter().map(part).collect::<Vec<_>>().join(".")
}
