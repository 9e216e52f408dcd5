//! HTTP APIs.

use stanchion_constructs::http_api::{Authorization, HttpApi};
use stanchion_constructs::lambda::{Cors, HttpMethod};

use super::super::support::World;
use super::lambda::python;
use super::{Messages, fine};

fn route(path: &'static str, millis: u32) -> impl FnOnce(&World) {
    move |w| {
        let api = HttpApi::builder().build(&w.stack, "Api");
        let function = python().build(&w.stack, "F");
        api.route(HttpMethod::Get, path, &function, Authorization::Iam)
            .timeout_millis(millis)
            .build("R");
    }
}

#[test]
fn apis() {
    let mut messages = Messages::of("http-api");
    fine(route("/a/{b}", 30_000));
    messages.wrong("a path without a slash", &["error[API-007]"], route("a", 30_000));
    messages.wrong("more than 30 seconds", &["error[API-002]"], route("/a", 30_001));
    messages.wrong("credentials for every origin", &["error[API-004]"], |w| {
        let cors = Cors::origins(["*"]).credentials();
        HttpApi::builder().cors(cors).build(&w.stack, "Api");
    });
    messages.wrong("a stage with a space", &["error[API-006]"], |w| {
        HttpApi::builder().stage("a b").build(&w.stack, "Api");
    });
    messages.wrong("an issuer over HTTP", &["error[API-003]"], |w| {
        let api = HttpApi::builder().build(&w.stack, "Api");
        api.jwt_authorizer("J", "http://issuer.example.com", ["a"]);
    });
    messages.review();
}
