//! HTTP APIs of API Gateway.

mod authorizer;
mod cors;
mod integration;
mod route;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [integration::RULES, authorizer::RULES, cors::RULES, route::RULES].into_iter().flatten()
}
