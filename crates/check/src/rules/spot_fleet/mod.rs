//! Spot Fleet, and the launch templates and user data of instances.

mod capacity;
mod launch_template;
mod mime;
mod request;
mod role;
mod user_data;

use crate::analysis::Analysis;
use crate::rule::Rule;
use crate::view::Resource;

const FLEET: &str = "AWS::EC2::SpotFleet";
const CONFIG: &str = "SpotFleetRequestConfigData";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        request::RULES,
        capacity::RULES,
        launch_template::RULES,
        user_data::RULES,
        mime::RULES,
        role::RULES,
    ]
    .into_iter()
    .flatten()
}

/// Returns the path of a property of the request.
fn property(name: &str) -> String {
    format!("{CONFIG}.{name}")
}

/// Returns whether the fleet maintains its capacity, which is the default, or `None` if `Type` is an expression.
fn maintains(fleet: &Resource<'_>) -> Option<bool> {
    match fleet.get(&property("Type")) {
        None => Some(true),
        Some(_) => fleet.text(&property("Type")).map(|it| it == "maintain"),
    }
}

fn fleets<'a>(cx: &Analysis<'a>) -> impl Iterator<Item = Resource<'a>> {
    cx.of(FLEET).filter(|it| it.get(CONFIG).is_some_and(|it| it.as_map().is_some()))
}
