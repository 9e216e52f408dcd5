//! The instance types that a template names.

use std::rc::Rc;

use stanchion_template::Node;

use super::{CONFIGURATION, INSTANCE, TEMPLATE};
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::facts::batch::BUNDLES;
use crate::facts::instance_types::{families, family_of, find, has_name, of_family};
use crate::model::script::Script;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{name_of, of_kind};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::EC2_001, names), Rule::new(code::EC2_002, architectures)];

/// The name of an instance type in the template.
pub(super) struct Named<'a> {
    pub(super) resource: Resource<'a>,
    place: Place,
    pub(super) name: &'a str,
    /// True if the name can also be a family or a bundle of AWS Batch.
    is_batch: bool,
}

impl<'a> Named<'a> {
    /// Returns the path of the name in the properties of the resource.
    pub(super) fn path(&self) -> String {
        self.place.path()
    }

    /// Returns a property of the launch specification that has the name.
    pub(super) fn beside(&self, property: &str) -> Option<&'a Node> {
        let path = self.path();
        let start = path.strip_suffix("InstanceType")?;
        self.resource.get(&format!("{start}{property}"))
    }

    /// Returns the launch template from which the instances of the type start, if it is in the template.
    pub(super) fn launch_template(&self, cx: &Analysis<'a>) -> Option<Resource<'a>> {
        let path = self.path();
        let config = path.split(".Overrides.").next()?;
        let path = match self.resource.kind {
            INSTANCE => "LaunchTemplate".to_owned(),
            "AWS::AutoScaling::AutoScalingGroup" => format!("{config}.LaunchTemplateSpecification"),
            "AWS::EC2::SpotFleet" | "AWS::EC2::EC2Fleet" => {
                format!("{config}.LaunchTemplateSpecification")
            }
            _ => return None,
        };
        let template = self.resource.get(&path)?.get("LaunchTemplateId")?;
        of_kind(cx, template, TEMPLATE)
    }
}

/// The place of the name of an instance type in the properties of a resource.
enum Place {
    Property(&'static str),
    /// An item of a list of names.
    Item(&'static str, usize),
    /// An item of the list `Overrides` or `LaunchSpecifications`.
    Override(Rc<str>, usize),
}

impl Place {
    fn path(&self) -> String {
        match self {
            Place::Property(path) => (*path).to_owned(),
            Place::Item(list, at) => format!("{list}.{at}"),
            Place::Override(list, at) => format!("{list}.{at}.InstanceType"),
        }
    }
}

fn is_literal(text: &str) -> bool {
    !text.is_empty() && !text.contains("{{") && !text.contains("${")
}

/// Returns the instance types in the overrides of a list of launch templates.
fn overrides<'a>(
    resource: Resource<'a>,
    path: &str,
    list: Option<&'a Node>,
) -> impl Iterator<Item = Named<'a>> {
    let list = list.and_then(Node::as_list).unwrap_or_default();
    let path: Rc<str> = Rc::from(path);
    list.iter().enumerate().filter_map(move |(at, it)| {
        let name = it.get("InstanceType")?.as_text().filter(|it| is_literal(it))?;
        let place = Place::Override(Rc::clone(&path), at);
        Some(Named { resource, place, name, is_batch: false })
    })
}

/// Returns every instance type that the template names.
pub(super) fn all<'a>(cx: &Analysis<'a>) -> Vec<Named<'a>> {
    let mut all: Vec<Named<'_>> = Vec::new();
    for (kind, path) in [
        (INSTANCE, "InstanceType"),
        (TEMPLATE, "LaunchTemplateData.InstanceType"),
        (CONFIGURATION, "InstanceType"),
    ] {
        all.extend(cx.of(kind).filter_map(|it| {
            let name = it.text(path).filter(|it| is_literal(it))?;
            Some(Named { resource: it, place: Place::Property(path), name, is_batch: false })
        }));
    }
    for it in cx.of("AWS::AutoScaling::AutoScalingGroup") {
        let path = "MixedInstancesPolicy.LaunchTemplate.Overrides";
        all.extend(overrides(it, path, it.get(path)));
    }
    for (kind, base) in
        [("AWS::EC2::SpotFleet", "SpotFleetRequestConfigData."), ("AWS::EC2::EC2Fleet", "")]
    {
        for it in cx.of(kind) {
            let path = format!("{base}LaunchTemplateConfigs");
            for (at, config) in it.list(&path).unwrap_or_default().iter().enumerate() {
                let path = format!("{path}.{at}.Overrides");
                all.extend(overrides(it, &path, config.get("Overrides")));
            }
            let path = format!("{base}LaunchSpecifications");
            all.extend(overrides(it, &path, it.get(&path)));
        }
    }
    for (kind, path, is_batch) in [
        ("AWS::EKS::Nodegroup", "InstanceTypes", false),
        ("AWS::Batch::ComputeEnvironment", "ComputeResources.InstanceTypes", true),
    ] {
        for it in cx.of(kind) {
            for (at, node) in it.list(path).unwrap_or_default().iter().enumerate() {
                if let Some(name) = node.as_text().filter(|it| is_literal(it)) {
                    let place = Place::Item(path, at);
                    all.push(Named { resource: it, place, name, is_batch });
                }
            }
        }
    }
    all
}

/// Returns true for a family and a size in lower-case letters, digits and hyphens.
fn is_shaped(name: &str) -> bool {
    let is_part = |it: &str| {
        !it.is_empty()
            && it.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
    };
    name.split_once('.').is_some_and(|(family, size)| is_part(family) && is_part(size))
}

fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in all(cx) {
        let is_known = has_name(it.name)
            || (it.is_batch
                && (families().contains(&it.name)
                    || BUNDLES.iter().any(|(name, ..)| *name == it.name)));
        if is_known {
            continue;
        }
        let family = family_of(it.name).unwrap_or_default();
        // AWS Batch knows families that are newer than the table.
        let is_family = it.is_batch
            && !it.name.is_empty()
            && it
                .name
                .bytes()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-');
        if !is_shaped(it.name) && !is_family {
            findings
                .on(&it.resource, &it.place.path(), "the value is not an instance type")
                .found(it.name)
                .allowed("a family and a size, such as r4.large");
        } else if families().contains(&family) {
            let types: Vec<&str> = of_family(family).map(|it| it.name).collect();
            let entry = findings
                .on(&it.resource, &it.place.path(), "EC2 has no instance type of this name")
                .found(it.name)
                .allowed(types.join(", "))
                .severity(Severity::Warning);
            if let Some(near) = nearest(it.name, types) {
                entry.help(format!("Use {near}"));
            }
        }
    }
}

/// Returns the architecture of the image at a path of a public parameter, if the path names it.
fn architecture_of(path: &str) -> Option<&'static str> {
    let path = path.to_ascii_lowercase();
    if !path.contains("/aws/service/") {
        return None;
    }
    let has = |names: &[&str]| names.iter().any(|it| path.contains(it));
    match (has(&["arm64", "aarch64"]), has(&["x86_64", "amd64"])) {
        (true, false) => Some("arm64"),
        (false, true) => Some("x86_64"),
        _ => None,
    }
}

/// Returns the architecture of an image and whether a parameter can change it.
fn of_image(cx: &Analysis<'_>, image: &Node) -> Option<(&'static str, bool)> {
    let parameter = name_of(image).and_then(|it| cx.parameter(it));
    if let Some(default) = parameter.and_then(|it| it.get("Default")?.as_text()) {
        return architecture_of(default).map(|it| (it, true));
    }
    architecture_of(&Script::of(image).text).map(|it| (it, false))
}

/// Returns the image of a resource that names an instance type.
fn image_of<'a>(cx: &Analysis<'a>, named: &Named<'a>) -> Option<&'a Node> {
    let of_template = || named.launch_template(cx)?.get("LaunchTemplateData.ImageId");
    named.beside("ImageId").or_else(of_template)
}

fn architectures(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    // Many overrides of a fleet have the same image.
    let mut last: Option<(&Node, Option<(&str, bool)>)> = None;
    for it in all(cx) {
        let Some(image) = image_of(cx, &it) else { continue };
        let known = match last {
            Some((node, known)) if std::ptr::eq(node, image) => known,
            _ => of_image(cx, image),
        };
        last = Some((image, known));
        let Some((image, can_change)) = known else { continue };
        let Some(kind) = find(it.name).filter(|it| !it.has_architecture(image)) else { continue };
        let severity = if can_change { Severity::Warning } else { Severity::Error };
        let own: Vec<&str> = kind.architectures().collect();
        findings
            .on(
                &it.resource,
                &it.place.path(),
                "the AMI and the instance type have different processors",
            )
            .found(format!("{} ({}) with an AMI for {image}", it.name, own.join(", ")))
            .allowed(format!("an instance type for {image}, or another AMI"))
            .severity(severity);
    }
}

#[cfg(test)]
mod tests {
    use super::{architecture_of, is_shaped};

    #[test]
    fn types_have_a_family_and_a_size() {
        assert!(
            is_shaped("m6i.large") && is_shaped("u-6tb1.112xlarge") && is_shaped("c7i-flex.large")
        );
        assert!(!["large", "M6i.large", "m6i large", "m6i.", ".large"].into_iter().any(is_shaped));
    }

    #[test]
    fn public_parameters_name_the_architecture() {
        let path = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-";
        assert_eq!(architecture_of(&format!("{path}arm64")), Some("arm64"));
        assert_eq!(architecture_of(&format!("{path}x86_64")), Some("x86_64"));
        assert_eq!(
            architecture_of("/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended"),
            None
        );
        assert_eq!(architecture_of("/my/arm64"), None);
    }
}
