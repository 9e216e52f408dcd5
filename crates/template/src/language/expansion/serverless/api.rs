//! REST and HTTP APIs.

use super::part::{Made, Resources};
use super::{Source, reference};
use crate::Node;

pub(super) fn rest(source: &Source<'_>, made: &mut Resources) {
    let get = |name: &str| source.property("Api", name);
    let id = source.id;
    let mut api =
        Made::new("AWS::ApiGateway::RestApi", &source.path).attributes(source.attributes());
    for (name, of_api) in [
        ("ApiKeySourceType", "ApiKeySourceType"),
        ("BinaryMediaTypes", "BinaryMediaTypes"),
        ("DefinitionBody", "Body"),
        ("Description", "Description"),
        ("DisableExecuteApiEndpoint", "DisableExecuteApiEndpoint"),
        ("FailOnWarnings", "FailOnWarnings"),
        ("MinimumCompressionSize", "MinimumCompressionSize"),
        ("Mode", "Mode"),
        ("Name", "Name"),
    ] {
        api.place(of_api, get(name));
    }
    if !api.has("Body") && !api.has("Name") {
        api.set("Name", Node::text(id.to_owned()));
    }
    made.add(id, api);
    let mut deployment = Made::new("AWS::ApiGateway::Deployment", &source.path)
        .attributes(source.shared_attributes());
    deployment.set("RestApiId", reference(id));
    made.add(format!("{id}Deployment"), deployment);
    let name = source.own("StageName").cloned();
    let literal = name.as_ref().and_then(Node::as_text);
    let literal = literal.filter(|it| it.chars().all(|it| it.is_ascii_alphanumeric()));
    let stage_id = format!("{id}{}Stage", literal.unwrap_or_default());
    let mut stage =
        Made::new("AWS::ApiGateway::Stage", &source.path).attributes(source.shared_attributes());
    stage.set("RestApiId", reference(id));
    stage.set("DeploymentId", reference(&format!("{id}Deployment")));
    stage.set("StageName", name.unwrap_or_else(|| Node::text("Prod")));
    made.add(stage_id, stage);
}

pub(super) fn http(source: &Source<'_>, made: &mut Resources) {
    let get = |name: &str| source.property("HttpApi", name);
    let id = source.id;
    let mut api = Made::new("AWS::ApiGatewayV2::Api", &source.path).attributes(source.attributes());
    for (name, of_api) in [
        ("DefinitionBody", "Body"),
        ("Description", "Description"),
        ("DisableExecuteApiEndpoint", "DisableExecuteApiEndpoint"),
        ("FailOnWarnings", "FailOnWarnings"),
    ] {
        api.place(of_api, get(name));
    }
    if !api.has("Body") {
        // The transform writes an OpenAPI document with the routes of the functions.
        let document = crate::Map::from([("openapi", "3.0.1")]);
        api.set("Body", document);
    }
    made.add(id, api);
    let name = source.own("StageName").cloned();
    let literal = name.as_ref().and_then(Node::as_text);
    let literal = literal.filter(|it| it.chars().all(|it| it.is_ascii_alphanumeric()));
    let stage_id = match literal {
        Some(name) => format!("{id}{name}Stage"),
        None => format!("{id}ApiGatewayDefaultStage"),
    };
    let mut stage =
        Made::new("AWS::ApiGatewayV2::Stage", &source.path).attributes(source.shared_attributes());
    stage.set("ApiId", reference(id));
    stage.set("StageName", name.unwrap_or_else(|| Node::text("$default")));
    stage.set("AutoDeploy", true);
    made.add(stage_id, stage);
}
