//! IDs that AWS assigns to resources.
//!
//! Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html>

use super::text_type::text_type;

text_type! {
    /// The ID of a VPC.
    VpcId, says: "the ID of a VPC: use vpc- and 8 or 17 hexadecimal digits, such as vpc-0123456789abcdef0",
    pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", longest: 21, example: "vpc-0123456789abcdef0",
}

text_type! {
    /// The ID of a subnet.
    SubnetId, says: "the ID of a subnet: use subnet- and 8 or 17 hexadecimal digits, such as subnet-0123456789abcdef0",
    pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", longest: 24, example: "subnet-0123456789abcdef0",
}

text_type! {
    /// The ID of a security group.
    SecurityGroupId, says: "the ID of a security group: use sg- and 8 or 17 hexadecimal digits, such as sg-0123456789abcdef0",
    pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$", longest: 20, example: "sg-0123456789abcdef0",
}

text_type! {
    /// The ID of a route table.
    RouteTableId, says: "the ID of a route table: use rtb- and 8 or 17 hexadecimal digits, such as rtb-0123456789abcdef0",
    pattern: "^rtb-([0-9a-f]{8}|[0-9a-f]{17})$", longest: 21, example: "rtb-0123456789abcdef0",
}

text_type! {
    /// The ID of an AMI.
    ImageId, says: "the ID of an AMI: use ami- and 8 or 17 hexadecimal digits, such as ami-0123456789abcdef0",
    pattern: "^ami-([0-9a-f]{8}|[0-9a-f]{17})$", longest: 21, example: "ami-0123456789abcdef0",
}

text_type! {
    /// The ID of an EFS or FSx file system.
    FileSystemId, says: "the ID of a file system: use fs- and 8 or 17 hexadecimal digits, such as fs-0123456789abcdef0",
    pattern: "^fs-([0-9a-f]{8}|[0-9a-f]{17})$", longest: 20, example: "fs-0123456789abcdef0",
}

text_type! {
    /// The ID of a volume of FSx.
    VolumeId, says: "the ID of a volume of FSx: use fsvol- and 17 hexadecimal digits, such as fsvol-0123456789abcdef0",
    pattern: "^fsvol-[0-9a-f]{17}$", longest: 23, example: "fsvol-0123456789abcdef0",
}

text_type! {
    /// The ID of a hosted zone of Route 53.
    HostedZoneId, says: "the ID of a hosted zone: use Z and uppercase letters and digits, such as Z0123456789ABCDEFGHIJ",
    pattern: "^Z[0-9A-Z]{1,31}$", longest: 32, example: "Z0123456789ABCDEFGHIJ",
}

#[cfg(test)]
mod tests {
    use super::{FileSystemId, SecurityGroupId};

    #[test]
    fn ids_have_their_prefix_and_hexadecimal_digits() {
        for right in ["fs-0123abcd", "fs-0123456789abcdef0"] {
            assert!(right.parse::<FileSystemId>().is_ok(), "{right}");
        }
        for wrong in [
            "*",
            "fs-1",
            "fs-0123ABCD",
            "sg-0123abcd",
            "fs-0123abcd\n",
            "fs-0123abcd\nEOF",
            " fs-0123abcd",
        ] {
            assert!(wrong.parse::<FileSystemId>().is_err(), "{wrong}");
        }
        let error = "fs-0123abcd".parse::<SecurityGroupId>().unwrap_err().to_string();
        assert!(error.starts_with("\"fs-0123abcd\" is not the ID of a security group"), "{error}");
    }
}
