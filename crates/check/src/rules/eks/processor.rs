//! The processors of the images and instance types of node groups.

use stanchion_template::Node;

use super::{NODE_GROUP, template_of};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::instance_types::find;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::EKS_014, processors)];

/// Returns the processor of an AMI type.
fn of_ami(kind: &str) -> Option<&'static str> {
    if kind.contains("ARM_64") {
        Some("arm64")
    } else if kind.contains("x86_64") {
        Some("x86_64")
    } else {
        None
    }
}

fn processors(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for nodes in cx.of(NODE_GROUP) {
        let template = template_of(cx, &nodes);
        // A launch template that is elsewhere, or has an image, decides the image.
        let is_hidden = nodes.has("LaunchTemplate")
            && template.as_ref().is_none_or(|it| it.has("LaunchTemplateData.ImageId"));
        if is_hidden {
            continue;
        }
        let (image, name) = match nodes.get("AmiType") {
            None => ("x86_64", "no AmiType"),
            Some(_) => match nodes.text("AmiType").and_then(|it| Some((of_ami(it)?, it))) {
                Some(known) => known,
                None => continue,
            },
        };
        let own = nodes.list("InstanceTypes").unwrap_or_default().iter();
        let own = own
            .enumerate()
            .filter_map(|(at, it)| Some((format!("InstanceTypes.{at}"), it.as_text()?)));
        let in_template =
            template.as_ref().and_then(|it| it.get("LaunchTemplateData.InstanceType"));
        let in_template = in_template.and_then(Node::as_text);
        let all = own.chain(in_template.map(|it| ("AmiType".to_owned(), it)));
        for (path, kind) in all {
            let Some(known) = find(kind).filter(|it| !it.has_architecture(image)) else { continue };
            let processors: Vec<&str> = known.architectures().collect();
            findings
                .on(&nodes, &path, "the AMI type and the instance type have different processors")
                .found(format!("{kind} ({}) with {name} for {image}", processors.join(", ")))
                .allowed(format!("an instance type for {image}, or another AMI type"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::of_ami;

    #[test]
    fn ami_types_name_the_processor() {
        assert_eq!(of_ami("AL2023_ARM_64_STANDARD"), Some("arm64"));
        assert_eq!(of_ami("BOTTLEROCKET_x86_64_NVIDIA"), Some("x86_64"));
        assert_eq!(of_ami("CUSTOM"), None);
    }
}
