//! Images of instances.

use crate::units::text_type::text_type;

text_type! {
    /// The name of a parameter of Systems Manager with the ID of an AMI, such as
    /// `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html)
    ImageParameter,
    says: "the name of a parameter: use a path of letters, digits and ._- that starts with a slash, such as /images/training",
    pattern: "^(/[A-Za-z0-9_.-]+)+$", longest: 1011, example: "/images/training",
}

text_type! {
    /// The device name of the root volume of an image, such as `/dev/xvda` or `/dev/sda1`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html)
    RootDevice,
    says: "the name of a root device: use /dev/xvda, or /dev/sda1 for images of Ubuntu and Enterprise Linux",
    pattern: "^/dev/(xvda|sda)1?$", longest: 10, example: "/dev/sda1",
}

#[cfg(test)]
mod tests {
    use super::{ImageParameter, RootDevice};

    #[test]
    fn parameters_and_devices_are_paths() {
        assert!("/images/training-1.0".parse::<ImageParameter>().is_ok());
        for wrong in ["images", "/", "/a b", "/a/", "{{resolve:ssm:/a}}", "/a\n"] {
            assert!(wrong.parse::<ImageParameter>().is_err(), "{wrong}");
        }
        for right in ["/dev/xvda", "/dev/sda1", "/dev/sda", "/dev/xvda1"] {
            assert!(right.parse::<RootDevice>().is_ok(), "{right}");
        }
        for wrong in ["xvda", "/dev/sdf", "/dev/nvme0n1", "/dev/xvda; reboot"] {
            assert!(wrong.parse::<RootDevice>().is_err(), "{wrong}");
        }
    }
}
