//! Findings of instances, volumes and images of EC2.

use super::codes;

codes! {
    EC2_001 "EC2-001" Error "The instance type is not valid" {
        what: "The name of an instance type does not consist of a family and a size, such as `r4.large`, in lower-case letters, digits and hyphens.",
        why: "EC2 refuses to launch the instance.",
        fix: "Use a family and a size, such as `r4.large`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html",
    }
    EC2_002 "EC2-002" Error "The AMI and the instance type have different processor architectures" {
        what: "The processor architecture of an AMI, x86_64 or arm64, differs from that of an instance type.",
        why: "EC2 refuses to launch the instance.",
        fix: "Use an AMI and instance types of the same architecture",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-type-specifications.html",
    }
    EC2_003 "EC2-003" Error "The volume's IOPS setting does not fit its volume type" {
        what: "A volume of type `io1` or `io2` has no `Iops`, or a volume of a type other than these and `gp3` has `Iops`.",
        why: "EC2 refuses to create the volume.",
        fix: "Set the IOPS for `io1` and `io2`, and only for these and `gp3`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html",
    }
    EC2_004 "EC2-004" Error "The hop limit of the instance metadata service is out of range" {
        what: "`HttpPutResponseHopLimit` is not 1 to 64.",
        why: "EC2 refuses the launch template or instance.",
        fix: "Use 1 to 64 hops",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsRequest.html",
    }
    EC2_005 "EC2-005" Error "The network has no subnet for the instance" {
        what: "No subnet was passed to an instance, and its network has no private, isolated or public subnet.",
        why: "EC2 cannot place the instance in the network.",
        fix: "Add a tier of subnets to the network, or pass a subnet",
        source: "This library: an instance runs in the first private, isolated or public subnet unless a subnet is passed.",
    }
    EC2_006 "EC2-006" Error "The network of the loader instance has no public subnet" {
        what: "A loader instance is created in a network without a public subnet.",
        why: "The loader reaches the internet and SSM through a public subnet, and cannot start its work without one.",
        fix: "Add the public tier to the network, or use an `Instance` in a private subnet with a NAT gateway",
        source: "This library: a loader instance runs in a public subnet.",
    }
}
