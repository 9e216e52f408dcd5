//! Names that people give to resources.

use super::text_type::text_type;

text_type! {
    /// The name of an S3 bucket.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html)
    BucketName,
    says: "a bucket name: use 3 to 63 lower-case letters, digits, periods and hyphens, with a letter or digit at both ends",
    pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
    // Two periods, periods next to hyphens, IP addresses, and prefixes and suffixes that S3 reserves.
    except: r"^([a-z0-9.-]*(\.\.|\.-|-\.)[a-z0-9.-]*|[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}|(xn--|sthree-|amzn-s3-demo-)[a-z0-9.-]*|[a-z0-9.-]*(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3))$",
    longest: 63, example: "noaa-ghcn-pds",
}

text_type! {
    /// The name of an EC2 key pair.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html)
    KeyPairName,
    says: "the name of a key pair: use 1 to 255 letters, digits, spaces and _.:/()#,@[]+=&;{}!$*- without a space at an end",
    pattern: r"^[A-Za-z0-9_.:/()#,@\[\]+=&;{}!$*-]([A-Za-z0-9_.:/()#,@\[\]+=&;{}!$* -]*[A-Za-z0-9_.:/()#,@\[\]+=&;{}!$*-])?$",
    longest: 255, example: "laptop",
}

text_type! {
    /// The name of a CloudFormation stack.
    StackName,
    says: "the name of a stack: use letters, digits and hyphens, starting with a letter, at most 128 characters",
    pattern: "^[A-Za-z][A-Za-z0-9-]{0,127}$", longest: 128, example: "Data",
}

text_type! {
    /// The name of an IAM role, without its path.
    RoleName, says: "the name of a role: use 1 to 64 letters, digits and _+=,.@-",
    pattern: "^[A-Za-z0-9_+=,.@-]{1,64}$", longest: 64, example: "data",
}

text_type! {
    /// The name of a CloudWatch Logs log group.
    LogGroupName, says: "the name of a log group: use 1 to 512 letters, digits and _./#-",
    pattern: "^[A-Za-z0-9_./#-]{1,512}$", longest: 512, example: "/jobs/training",
}

text_type! {
    /// The name of an event bus of EventBridge.
    EventBusName, says: "the name of an event bus: use 1 to 256 letters, digits and ._/-",
    pattern: "^[A-Za-z0-9._/-]{1,256}$", longest: 256, example: "orders",
}

text_type! {
    /// The name of a repository of ECR.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html)
    RepositoryName, says: "the name of a repository: use 2 to 256 lower-case letters and digits with . _ - / between them",
    pattern: "^[a-z0-9]+([._/-][a-z0-9]+)*$", except: "^[a-z0-9]$", longest: 256, example: "genomics/aligner",
}

text_type! {
    /// The name of a secret of Secrets Manager.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html)
    SecretName, says: "the name of a secret: use 1 to 512 letters, digits and /_+=.@!-",
    pattern: "^[A-Za-z0-9/_+=.@!-]{1,512}$", longest: 512, example: "portal/login",
}

text_type! {
    /// The name of an AWS Backup vault.
    BackupVaultName, says: "the name of a backup vault: use 2 to 50 letters, digits, underscores and hyphens",
    pattern: "^[A-Za-z0-9_-]{2,50}$", longest: 50, example: "archive",
}

text_type! {
    /// A DNS name.
    DnsName, says: "a DNS name: use labels of letters, digits and hyphens with periods between them",
    pattern: r"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$",
    longest: 253, example: "fs-0123456789abcdef0.fsx.eu-west-1.amazonaws.com",
}

text_type! {
    /// The mount name of an FSx for Lustre file system.
    LustreMountName, says: "the mount name of a Lustre file system: use 1 to 8 letters, digits, hyphens and underscores",
    pattern: "^[A-Za-z0-9_-]{1,8}$", longest: 8, example: "fsx",
}

#[cfg(test)]
mod tests {
    use super::{BucketName, DnsName, KeyPairName};

    #[test]
    fn names_of_buckets() {
        for right in ["abc", "data.example-1", "1-2-3"] {
            assert!(right.parse::<BucketName>().is_ok(), "{right}");
        }
        for wrong in [
            "ab",
            "Data",
            "a_b",
            "-ab",
            "ab.",
            "a..b",
            "a.-b",
            "192.168.0.1",
            "xn--a",
            "a-s3alias",
            "*",
        ] {
            assert!(wrong.parse::<BucketName>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn other_names() {
        assert!("Jo's key".parse::<KeyPairName>().is_err());
        assert!("my key (1)".parse::<KeyPairName>().is_ok());
        assert!("fs-01.fsx.eu-west-1.amazonaws.com".parse::<DnsName>().is_ok());
        assert!("fs-01.fsx; reboot".parse::<DnsName>().is_err());
    }
}
