//! EC2 instance types.

use std::fmt;

use stanchion_core::{Diagnostic, Scope, code};

use super::Architecture;

/// An EC2 instance type, such as `r4.large`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct InstanceType(String);

impl InstanceType {
    /// Returns the name of the instance type.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// Returns the processor architecture. Graviton families have a `g` after their generation (`c7gn`), or are `a1`.
    pub fn architecture(&self) -> Architecture {
        let family = self.0.split('.').next().unwrap_or_default();
        let behind = family
            .trim_start_matches(|it: char| it.is_ascii_lowercase())
            .trim_start_matches(|it: char| it.is_ascii_digit());
        if family == "a1" || behind.starts_with('g') {
            Architecture::Arm64
        } else {
            Architecture::X86_64
        }
    }

    /// Returns whether the name consists of a family and a size.
    pub(super) fn is_valid(&self) -> bool {
        let parts: Vec<&str> = self.0.split('.').collect();
        let is_name = |it: &&str| {
            !it.is_empty()
                && it.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
        };
        parts.len() == 2 && parts.iter().all(is_name)
    }

    /// Reports names that are not instance types, and types with another architecture than the image.
    pub(crate) fn check(types: &[InstanceType], image: Option<Architecture>, scope: &Scope) {
        for wrong in types.iter().filter(|it| !it.is_valid()) {
            scope.report(
                Diagnostic::new(code::EC2_001, "the value is not an instance type")
                    .property("InstanceType")
                    .found(format!("{:?}", wrong.0))
                    .allowed("a family and a size, such as r4.large"),
            );
        }
        let Some(image) = image else { return };
        let other: Vec<&str> = types
            .iter()
            .filter(|it| it.is_valid() && it.architecture() != image)
            .map(InstanceType::name)
            .collect();
        if !other.is_empty() {
            scope.report(
                Diagnostic::new(
                    code::EC2_002,
                    "the AMI and the instance type have different processor architectures",
                )
                .property("InstanceType")
                .found(format!("{} with an AMI for {}", other.join(", "), image.name()))
                .allowed(format!(
                    "instance types with {} processors, or an AMI for their architecture",
                    image.name()
                )),
            );
        }
    }
}

impl<T: Into<String>> From<T> for InstanceType {
    fn from(name: T) -> InstanceType {
        InstanceType(name.into())
    }
}

impl fmt::Display for InstanceType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Architecture, InstanceType};

    #[test]
    fn graviton_families_are_known_by_their_name() {
        for arm in
            ["a1.large", "t4g.micro", "c7gn.xlarge", "im4gn.large", "r8gd.metal-24xl", "x2gd.large"]
        {
            assert_eq!(InstanceType::from(arm).architecture(), Architecture::Arm64, "{arm}");
        }
        for intel in
            ["r4.large", "g5.xlarge", "g4dn.metal", "m6i.large", "u-6tb1.metal", "p4d.24xlarge"]
        {
            assert_eq!(InstanceType::from(intel).architecture(), Architecture::X86_64, "{intel}");
        }
    }
}
