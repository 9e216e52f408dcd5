//! AWS Transfer Family.

mod endpoint;
mod home;
mod server;
mod user;

use crate::rule::Rule;
use crate::view::identity::of_kind;
use crate::view::{Resource, View};
use server::domain;

const SERVER: &str = "AWS::Transfer::Server";
const USER: &str = "AWS::Transfer::User";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [endpoint::RULES, home::RULES, server::RULES, user::RULES].into_iter().flatten()
}

/// Returns the server of a user.
fn server_of<'a>(view: &View<'a>, user: &Resource<'a>) -> Option<Resource<'a>> {
    of_kind(view, user.get("ServerId")?, SERVER)
}

/// Returns the domain of the server of a user, if the template shows it.
fn domain_of<'a>(view: &View<'a>, user: &Resource<'a>) -> Option<&'a str> {
    domain(&server_of(view, user)?)
}
