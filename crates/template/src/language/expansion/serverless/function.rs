//! Functions.

use super::part::{Made, Part, Resources};
use super::{Source, arn, event, reference, role};
use crate::{Expression, Map, Node, Segment};

/// The properties that a function of Lambda has with the same name.
const SAME: [&str; 23] = [
    "Architectures",
    "CodeSigningConfigArn",
    "Description",
    "Environment",
    "EphemeralStorage",
    "FileSystemConfigs",
    "FunctionName",
    "Handler",
    "ImageConfig",
    "KmsKeyArn",
    "Layers",
    "LoggingConfig",
    "MemorySize",
    "PackageType",
    "RecursiveLoop",
    "ReservedConcurrentExecutions",
    "Role",
    "Runtime",
    "RuntimeManagementConfig",
    "SnapStart",
    "TenancyConfig",
    "Timeout",
    "VpcConfig",
];

pub(super) fn expand(source: &Source<'_>, made: &mut Resources) {
    let id = source.id;
    let get = |name: &str| source.property("Function", name);
    let mut function =
        Made::new("AWS::Lambda::Function", &source.path).attributes(source.attributes());
    for name in SAME {
        function.place(name, get(name));
    }
    code(source, &mut function);
    if let Some(tags) = get("Tags") {
        function.set("Tags", tag_list(&tags.node));
    }
    let tracing = get("Tracing");
    if let Some(mode) = tracing.as_ref().filter(|it| it.node.as_text() != Some("Disabled")) {
        function.set("TracingConfig", Map::from([("Mode", mode.node.clone())]));
    }
    let queue = get("DeadLetterQueue");
    if let Some(target) = queue.as_ref().and_then(|it| it.node.get("TargetArn")) {
        function.set("DeadLetterConfig", Map::from([("TargetArn", target.clone())]));
    }
    if !function.has("Role") {
        function.set("Role", arn(&format!("{id}Role")));
        role::of_function(source, function.has("VpcConfig"), tracing.is_some(), made);
    }
    made.add(id, function);
    let alias = get("AutoPublishAlias").and_then(|it| it.node.as_text().map(str::to_owned));
    if let Some(alias) = &alias {
        publish(source, alias, get("ProvisionedConcurrencyConfig"), made);
    }
    if let Some(url) = get("FunctionUrlConfig") {
        let mut of_url =
            Made::new("AWS::Lambda::Url", &source.path).attributes(source.shared_attributes());
        for name in ["AuthType", "Cors", "InvokeMode"] {
            if let Some(value) = url.node.get(name) {
                let path = url.origins.locate(&[Segment::from(name)]);
                of_url.place(name, Some(Part::at(value, path)));
            }
        }
        of_url.set("TargetFunctionArn", reference(id));
        made.add(format!("{id}Url"), of_url);
    }
    let events = source.own("Events").and_then(Node::as_map);
    for (name, event) in events.into_iter().flat_map(Map::iter) {
        event::of_function(source, name, event, made);
    }
}

/// The package or the image of the code. `sam package` replaces local paths.
fn code(source: &Source<'_>, function: &mut Made) {
    let get = |name: &str| source.property("Function", name);
    if let Some(text) = source.own("InlineCode") {
        function.set("Code", Map::from([("ZipFile", text.clone())]));
    } else if let Some(image) = get("ImageUri") {
        function.set("Code", Map::from([("ImageUri", image.node)]));
    } else {
        let uri = get("CodeUri");
        let location = uri.as_ref().filter(|it| it.node.get("Bucket").is_some());
        let mut code = Map::new();
        for (name, of_lambda) in
            [("Bucket", "S3Bucket"), ("Key", "S3Key"), ("Version", "S3ObjectVersion")]
        {
            if let Some(value) = location.and_then(|it| it.node.get(name)) {
                code.insert(of_lambda, value.clone());
            }
        }
        if code.is_empty() {
            let local = uri.as_ref().and_then(|it| it.node.as_text()).unwrap_or(".").to_owned();
            function.set("Code", Node::text(local));
        } else {
            function.set("Code", code);
        }
    }
}

/// The version and the alias of a function with `AutoPublishAlias`.
fn publish(source: &Source<'_>, alias: &str, concurrency: Option<Part>, made: &mut Resources) {
    let id = source.id;
    let version_id = format!("{id}Version");
    let mut version =
        Made::new("AWS::Lambda::Version", &source.path).attributes(source.shared_attributes());
    version.set("FunctionName", reference(id));
    made.add(version_id.clone(), version);
    let mut of_alias =
        Made::new("AWS::Lambda::Alias", &source.path).attributes(source.shared_attributes());
    of_alias.set("Name", Node::text(alias.to_owned()));
    of_alias.set("FunctionName", reference(id));
    let attribute = vec![Node::text(version_id), Node::text("Version")];
    of_alias.set("FunctionVersion", Node::single("Fn::GetAtt", Node::List(attribute)));
    of_alias.place("ProvisionedConcurrencyConfig", concurrency);
    made.add(format!("{id}Alias{}", alias.replace('-', "D").replace('_', "U")), of_alias);
}

fn tag_list(tags: &Node) -> Node {
    match (tags.as_map(), Expression::of(tags)) {
        (Some(map), None) => Node::List(
            map.iter()
                .map(|(key, value)| {
                    Node::Map(Map::from([
                        ("Key", Node::text(key.to_owned())),
                        ("Value", value.clone()),
                    ]))
                })
                .collect(),
        ),
        _ => tags.clone(),
    }
}
