//! Findings of instances, volumes and images of EC2.

use super::codes;

codes! {
    EC2_001 "EC2-001" Error "The instance type is not valid" {
        what: "The name of an instance type does not consist of a family and a size, such as `r4.large`, in lower-case letters, digits and hyphens. A name that is not in the list of its family is a warning: the type can be newer than the list.",
        why: "EC2 refuses to launch the instance.",
        fix: "Use a family and a size, such as `r4.large`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html",
        examples: yes,
    }
    EC2_002 "EC2-002" Error "The AMI and the instance type have different processor architectures" {
        what: "The processor architecture of an AMI, x86_64 or arm64, differs from that of an instance type.",
        why: "EC2 refuses to launch the instance.",
        fix: "Use an AMI and instance types of the same architecture",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-type-specifications.html",
        examples: yes,
    }
    EC2_003 "EC2-003" Error "The volume's IOPS setting does not fit its volume type" {
        what: "A volume of type `io1` or `io2` has no `Iops`. `Iops` of a volume of a type other than these and `gp3` is also reported (a warning in templates).",
        why: "EC2 refuses to create the volume.",
        fix: "Set the IOPS for `io1` and `io2`, and only for these and `gp3`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html",
        examples: yes,
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
    EC2_007 "EC2-007" Error "An instance in a subnet sets its security groups by name" {
        what: "An instance has `SecurityGroups`, which are names, together with `SubnetId`. The launch template of an Auto Scaling group with subnets must not have `SecurityGroups` either.",
        why: "EC2 refuses to launch the instance: with a subnet, security groups are set by their ids.",
        fix: "Use `SecurityGroupIds`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html",
        examples: yes,
    }
    EC2_008 "EC2-008" Warning "The id of the AMI is not valid" {
        what: "The id of an image does not consist of `ami-` and 8 or 17 hexadecimal digits.",
        why: "EC2 has no image with such an id, so it launches no instance.",
        fix: "Use the id of an image, or a public parameter such as `{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/finding-an-ami.html",
        examples: yes,
    }
    EC2_009 "EC2-009" Warning "The instance has no AMI" {
        what: "An instance has neither `ImageId` nor a launch template with one, or the launch template of an Auto Scaling group has no `ImageId`.",
        why: "EC2 refuses to launch the instance.",
        fix: "Set `ImageId`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html",
        not_covered: "Launch templates outside of the template.",
        examples: yes,
    }
    EC2_010 "EC2-010" Error "The instance type does not support the network interfaces" {
        what: "An instance or launch template has more network interfaces, more EFA interfaces, or a higher network card index than its instance type supports.",
        why: "EC2 refuses to launch the instance.",
        fix: "Use fewer interfaces, or another instance type",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/efa.html",
        not_covered: "Instance types that are newer than the list of types.",
        examples: yes,
    }
    EC2_011 "EC2-011" Error "The instance profile is a role, or has the wrong form of name or ARN" {
        what: "`IamInstanceProfile` is a role or the ARN of a role. An ARN where the property requires a name, or a name where it requires an ARN, is also reported.",
        why: "EC2 finds no instance profile of this name or ARN, and does not launch the instance.",
        fix: "Create an `AWS::IAM::InstanceProfile` for the role, and reference it",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html",
        examples: yes,
    }
    EC2_012 "EC2-012" Error "The instance does not reference exactly one launch template" {
        what: "`LaunchTemplate` of an instance has both or neither of `LaunchTemplateId` and `LaunchTemplateName`.",
        why: "EC2 refuses to launch the instance.",
        fix: "Keep `LaunchTemplateId`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateSpecification.html",
        examples: yes,
    }
    EC2_013 "EC2-013" Error "The network interfaces of the instance conflict" {
        what: "An instance has several network interfaces and one with `AssociatePublicIpAddress: true`, or two interfaces with the same `DeviceIndex` on one network card.",
        why: "EC2 refuses to launch the instance.",
        fix: "Give each interface its own `DeviceIndex`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterfaceSpecification.html",
        examples: yes,
    }
    EC2_014 "EC2-014" Error "The size, IOPS and throughput of the volume conflict" {
        what: "A volume is smaller than its type allows, or has more IOPS for each GiB than its type allows (io1: 50, gp3: 500, io2: 1000). A gp3 volume with fewer than 3000 IOPS or with more than 0.25 MiB/s for each of its IOPS is also reported.",
        why: "EC2 refuses to create the volume.",
        fix: "Increase the size or the IOPS of the volume",
        source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html",
        examples: yes,
    }
    EC2_020 "EC2-020" Error "The client of the file system is not made for the image" {
        what: "A mount names a client of another distribution than that of the image: `Client::Ubuntu` with Amazon Linux, for example.",
        why: "The commands that install the client fail on the instance, so nothing is mounted.",
        fix: "Leave `client` out, so that the image decides, or use `Client::InImage` if the image has the client",
        source: "https://docs.aws.amazon.com/efs/latest/ug/installing-amazon-efs-utils.html",
    }
    EC2_021 "EC2-021" Info "The root volume is encrypted only if the account encrypts it" {
        what: "The root device of an image is unknown, so the root volume has no block device mapping that encrypts it. The names of root devices differ between distributions.",
        why: "The volume is encrypted only if the snapshot of the image is, or if encryption by default is on in the account.",
        fix: "Add `.block_device(BlockDevice::root_of_image().device(\"/dev/sda1\"))` with the root device of the image",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html",
    }
    EC2_022 "EC2-022" Error "The instance type cannot be in a cluster placement group" {
        what: "An instance, a launch template, a fleet, an Auto Scaling group or a compute environment uses a placement group of the template with the strategy `cluster`, and an instance type that does not support it: a burstable type, a flex type, a Mac, or a type of an old generation.",
        why: "EC2 refuses to launch the instance.",
        fix: "Use another instance type, or no placement group",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html",
        not_covered: "Placement groups outside of the template, instance types that are newer than the list of types, and families in compute environments.",
        examples: yes,
    }
}
