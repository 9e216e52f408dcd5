//! Instance types, and what is installed on instances.

use crate::units::text_type::text_type;

/// The sizes of instance types.
macro_rules! size {
    () => {
        "(nano|micro|small|medium|large|([1-9][0-9]{0,2})?xlarge|metal(-[1-9][0-9]{0,2}xl)?)"
    };
}

text_type! {
    /// An EC2 instance type, such as `r5.large`.
    InstanceTypeName,
    says: "an instance type: use a family and a size, such as r5.large",
    pattern: concat!(r"^[a-z][a-z0-9-]{1,20}\.", size!(), "$"),
    longest: 42, example: "r5.large",
}

text_type! {
    /// An EC2 instance type, such as `m7i.8xlarge`, or a family, such as `m7i`, of which AWS Batch chooses the sizes.
    InstanceTypeOrFamily,
    says: "an instance type or family: use a family, or a family and a size, such as m7i or m7i.8xlarge",
    pattern: concat!(r"^[a-z][a-z0-9-]{1,20}(\.", size!(), ")?$"),
    longest: 42, example: "m7i.8xlarge",
}

text_type! {
    /// The name of a package of the distribution, such as `sysstat`.
    PackageName,
    says: "the name of a package: use letters, digits and +._-, starting with a letter or digit, such as sysstat",
    pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,127}$", longest: 128, example: "sysstat",
}

text_type! {
    /// A package of PyPI, with or without extras and versions, such as `torch==2.9.0`.
    ///
    /// [Specification](https://packaging.python.org/en/latest/specifications/dependency-specifiers/)
    PipRequirement,
    says: "a package of PyPI: use a name, with or without extras and versions, such as torch or torch==2.9.0",
    pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?(\\[[A-Za-z0-9,._-]+\\])?((==|!=|~=|>=|<=|>|<)[A-Za-z0-9.*+!_-]+(,(==|!=|~=|>=|<=|>|<)[A-Za-z0-9.*+!_-]+)*)?$",
    longest: 128, example: "torch==2.9.0",
}

#[cfg(test)]
mod tests {
    use stanchion_check::facts::instance_types::names;

    use super::{InstanceTypeName, InstanceTypeOrFamily, PipRequirement};

    #[test]
    fn instance_types_have_a_family_and_a_size() {
        for right in names() {
            assert!(right.parse::<InstanceTypeName>().is_ok(), "{right}");
            assert!(right.parse::<InstanceTypeOrFamily>().is_ok(), "{right}");
        }
        assert!("m7i".parse::<InstanceTypeOrFamily>().is_ok());
        for wrong in
            ["r5.larg", "r5.0xlarge", "r5", "R5.large", "r5.", "r5.large.large", "r5.metal-"]
        {
            assert!(wrong.parse::<InstanceTypeName>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn packages_are_no_options_and_no_files() {
        for right in ["torch", "torch==2.9.0", "uvicorn[standard]>=0.30,<1", "a.b_c-d"] {
            assert!(right.parse::<PipRequirement>().is_ok(), "{right}");
        }
        for wrong in
            ["", "-r", "-r/etc/passwd", "--index-url", "./a", "a b", "a;b", "a@http://b", "a="]
        {
            assert!(wrong.parse::<PipRequirement>().is_err(), "{wrong}");
        }
    }
}
