//! The meaning of templates.

mod domains;
mod expanded;
mod growth;
mod limits;
mod loops;
mod places;
mod scenarios;
mod serverless;
mod values;
mod visibility;

use stanchion_template::language::{Meaning, ParameterValues, Scenario};
use stanchion_template::{Node, Template, json};

#[track_caller]
fn template(text: &str) -> Template {
    Template::parse(text).expect("the template is valid").template
}

#[track_caller]
fn meaning(text: &str) -> Meaning {
    Meaning::of(template(text).root(), &ParameterValues::default())
}

/// Returns the meaning of a template for known values of parameters.
#[track_caller]
fn meaning_with(text: &str, values: &[(&str, &str)]) -> Meaning {
    let mut parameters = ParameterValues::default();
    for (name, value) in values {
        parameters.set(*name, (*value).to_owned());
    }
    Meaning::of(template(text).root(), &parameters)
}

/// Returns the properties of a resource in a scenario in one line of JSON.
fn properties(scenario: &Scenario, id: &str) -> String {
    let resource = scenario.root().get("Resources").and_then(|it| it.get(id));
    match resource.and_then(|it| it.get("Properties")) {
        Some(node) => one_line(node),
        None => "none".to_owned(),
    }
}

fn one_line(node: &Node) -> String {
    json::to_string(node).lines().map(str::trim).collect()
}

/// Returns the logical ids of a scenario.
fn ids(scenario: &Scenario) -> Vec<&str> {
    let resources = scenario.root().get("Resources").and_then(Node::as_map);
    resources.map(|it| it.keys().collect()).unwrap_or_default()
}
