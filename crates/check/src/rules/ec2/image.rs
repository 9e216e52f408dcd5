//! The images of instances.

use stanchion_template::Node;
use stanchion_template::language::has_generated_keys;

use super::{INSTANCE, TEMPLATE, launches};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::EC2_008, form), Rule::new(code::EC2_009, missing)];

/// Returns true if a text has the form of an image's id.
fn is_id(text: &str) -> bool {
    text.strip_prefix("ami-")
        .is_some_and(|it| matches!(it.len(), 8 | 17) && it.bytes().all(|it| it.is_ascii_hexdigit()))
}

fn form(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut places: Vec<(Resource<'_>, String)> =
        launches(cx).into_iter().map(|(it, prefix)| (it, format!("{prefix}ImageId"))).collect();
    for it in cx.of("AWS::Batch::ComputeEnvironment") {
        places.push((it, "ComputeResources.ImageId".to_owned()));
        let list = "ComputeResources.Ec2Configuration";
        let count = it.list(list).map_or(0, <[Node]>::len);
        places.extend((0..count).map(|at| (it, format!("{list}.{at}.ImageIdOverride"))));
    }
    for (resource, property) in places {
        // Only a text that starts like an id is checked: `resolve:ssm:..` and aliases are not ids.
        let text = resource.text(&property).filter(|it| it.starts_with("ami-"));
        if let Some(text) = text.filter(|it| !is_id(it)) {
            findings
                .on(&resource, &property, "the id of the image is not valid")
                .found(text)
                .allowed("`ami-` and 8 or 17 hexadecimal digits");
        }
    }
}

/// Returns true if a launch template of the template certainly has no image.
fn lacks_image(cx: &Analysis<'_>, specification: Option<&Node>) -> Option<String> {
    let specification = specification?;
    let template = specification
        .get("LaunchTemplateId")
        .or_else(|| specification.get("LaunchTemplateName"))
        .and_then(|it| of_kind(cx, it, TEMPLATE))?;
    let data = template.get("LaunchTemplateData")?.as_map()?;
    let is_open = has_generated_keys(data);
    (!is_open && !data.contains_key("ImageId")).then(|| template.id.to_owned())
}

fn missing(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(INSTANCE).filter(|it| !it.has("ImageId")) {
        if !it.has("LaunchTemplate") {
            findings.on(&it, "ImageId", "the instance has no image").found("not set");
        } else if let Some(id) = lacks_image(cx, it.get("LaunchTemplate")) {
            findings
                .on(&it, "ImageId", "neither the instance nor its launch template has an image")
                .found(format!("no `ImageId`, also of {id}"));
        }
    }
    for it in cx.of("AWS::AutoScaling::AutoScalingGroup") {
        if let Some(id) = lacks_image(cx, it.get("LaunchTemplate")) {
            findings
                .on(&it, "LaunchTemplate", format!("the launch template {id} has no image"))
                .found("no `ImageId`")
                .help(format!("Set `ImageId` of {id}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn ids_have_two_lengths() {
        assert!(is_id("ami-12345678") && is_id("ami-0123456789abcdef0"));
        assert!(!["ami-1234", "ami-123456789", "ami-1234567g"].into_iter().any(is_id));
    }
}
