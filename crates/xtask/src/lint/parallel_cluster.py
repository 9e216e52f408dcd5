"""Checks configurations of AWS ParallelCluster with ParallelCluster itself: its schema, and its validators of names,
counts, mount directories, instance types, file systems and security groups.

The validators ask AWS about file systems and networks. Here the template that lies beside the configuration answers.

Arguments: the folder of snapshots with configurations, the folder of templates in JSON, and the table of instance types.
"""

import hashlib
import json
import os
import pathlib
import re
import sys
from unittest.mock import MagicMock

import yaml

os.environ["AWS_DEFAULT_REGION"] = "eu-west-1"

from pcluster.aws.aws_api import AWSApi  # noqa: E402
from pcluster.aws.aws_resources import FsxStorageInfo, InstanceTypeInfo  # noqa: E402
from pcluster.schemas.cluster_schema import ClusterSchema  # noqa: E402
from pcluster.validators.common import FailureLevel  # noqa: E402

# The validators whose questions the template answers. The others are about images, key pairs and quotas.
VALIDATORS = {
    "ComputeResourceSizeValidator",
    "DuplicateMountDirValidator",
    "DuplicateNameValidator",
    "EfsIdValidator",
    "EfsMountOptionsValidator",
    "ExistingFsxNetworkingValidator",
    "InstanceArchitectureCompatibilityValidator",
    "InstancesAcceleratorsValidator",
    "InstancesCPUValidator",
    "MaxCountValidator",
    "NameValidator",
    "NumberOfStorageValidator",
    "OverlappingMountDirValidator",
    "QueueSubnetsValidator",
    "SharedStorageMountDirValidator",
    "SharedStorageNameValidator",
}
PREFIXES = {
    "AWS::EC2::SecurityGroup": "sg",
    "AWS::EC2::Subnet": "subnet",
    "AWS::EC2::VPC": "vpc",
    "AWS::EFS::FileSystem": "fs",
    "AWS::EFS::MountTarget": "fsmt",
    "AWS::FSx::FileSystem": "fs",
}
PSEUDO = {"AWS::Region": "eu-west-1", "AWS::Partition": "aws", "AWS::AccountId": "111122223333"}


class Template:
    """The resources of a template, as AWS describes them after deployment."""

    def __init__(self, path):
        self.body = json.loads(path.read_text())
        self.resources = self.body["Resources"]
        self.ids = {name: self.id_of(name, it["Type"]) for name, it in self.resources.items()}

    @staticmethod
    def id_of(name, kind):
        digest = hashlib.sha256(name.encode()).hexdigest()[:17]
        return f"{PREFIXES[kind]}-{digest}" if kind in PREFIXES else f"arn:aws:iam::111122223333:policy/{name}"

    def value(self, node):
        """Returns the value of a property, in which references are ids."""
        if isinstance(node, list):
            return [self.value(it) for it in node]
        if not isinstance(node, dict):
            return node
        if "Ref" in node:
            return PSEUDO.get(node["Ref"]) or self.ids[node["Ref"]]
        if "Fn::GetAtt" in node:
            return self.ids[node["Fn::GetAtt"][0]]
        if "Fn::Select" in node:
            return "eu-west-1" + "abc"[int(node["Fn::Select"][0])]
        if "Fn::Cidr" in node or "Fn::GetAZs" in node or "Fn::Sub" in node:
            return json.dumps(node)
        return {key: self.value(it) for key, it in node.items()}

    def of(self, kind):
        """Returns the id and the properties of each resource of a type."""
        for name, it in self.resources.items():
            if it["Type"] == kind:
                yield self.ids[name], self.value(it.get("Properties", {}))

    def one(self, kind, wanted):
        return next(properties for found, properties in self.of(kind) if found == wanted)

    def outputs(self):
        return {name: self.value(it["Value"]) for name, it in self.body["Outputs"].items()}


class Ec2:
    """Answers questions about networks and instance types from a template and a table."""

    def __init__(self, template, types):
        self.template, self.types = template, types

    def __getattr__(self, name):
        return MagicMock(name=name)

    def describe_security_groups(self, ids):
        return [self.describe_security_group(it) for it in ids]

    def describe_security_group(self, group):
        own = self.template.one("AWS::EC2::SecurityGroup", group)
        described = {"GroupId": group}
        for name, key, peer in [
            ("SecurityGroupIngress", "IpPermissions", "SourceSecurityGroupId"),
            ("SecurityGroupEgress", "IpPermissionsEgress", "DestinationSecurityGroupId"),
        ]:
            rules = [it for _, it in self.template.of(f"AWS::EC2::{name}") if it["GroupId"] == group]
            described[key] = [self.rule(it, peer) for it in own.get(name, []) + rules]
        return described

    @staticmethod
    def rule(rule, peer):
        groups = [{"GroupId": rule[peer]}] if peer in rule else []
        ranges = [{"CidrIp": rule["CidrIp"]}] if "CidrIp" in rule else []
        rule = {key: rule[key] for key in ("IpProtocol", "FromPort", "ToPort") if key in rule}
        return {**rule, "UserIdGroupPairs": groups, "IpRanges": ranges}

    def subnet(self, subnet):
        return self.template.one("AWS::EC2::Subnet", subnet)

    def get_subnet_cidr(self, subnet):
        return self.subnet(subnet)["CidrBlock"]

    def get_subnet_avail_zone(self, subnet):
        return self.subnet(subnet)["AvailabilityZone"]

    def get_subnet_vpc(self, subnet):
        return self.subnet(subnet)["VpcId"]

    def get_subnets_az_mapping(self, subnets):
        return {it: self.get_subnet_avail_zone(it) for it in subnets}

    def describe_network_interfaces(self, ids):
        found = []
        for it in ids:
            system = self.template.one("AWS::FSx::FileSystem", it.removeprefix("eni-of-"))
            groups = [{"GroupId": group} for group in system["SecurityGroupIds"]]
            vpc = self.get_subnet_vpc(system["SubnetIds"][0])
            found.append({"NetworkInterfaceId": it, "VpcId": vpc, "Groups": groups})
        return found

    def get_instance_type_info(self, name):
        architectures, vcpus, memory, gpus = self.types[name]
        info = {
            "InstanceType": name,
            "VCpuInfo": {"DefaultVCpus": vcpus, "DefaultCores": vcpus},
            "MemoryInfo": {"SizeInMiB": memory},
            "ProcessorInfo": {"SupportedArchitectures": architectures},
            "NetworkInfo": {"EfaSupported": False, "MaximumNetworkCards": 1, "NetworkCards": []},
            "SupportedUsageClasses": ["on-demand", "spot"],
            "InstanceStorageSupported": False,
        }
        if gpus:
            info["GpuInfo"] = {"Gpus": [{"Name": "GPU", "Manufacturer": "NVIDIA", "Count": gpus}]}
        return InstanceTypeInfo(info)


class Efs:
    """Answers questions about EFS file systems from a template."""

    def __init__(self, template, ec2):
        self.template, self.ec2 = template, ec2

    def __getattr__(self, name):
        return MagicMock(name=name)

    def is_efs_standard(self, system):
        return "AvailabilityZoneName" not in self.template.one("AWS::EFS::FileSystem", system)

    def get_efs_mount_target_id(self, system, zone):
        for target, it in self.template.of("AWS::EFS::MountTarget"):
            is_there = self.ec2.get_subnet_avail_zone(it["SubnetId"]) == zone
            if it["FileSystemId"] == system and is_there:
                return target
        return None

    def get_efs_mount_target_security_groups(self, target):
        return self.template.one("AWS::EFS::MountTarget", target)["SecurityGroups"]


class Fsx:
    """Answers questions about file systems of FSx from a template."""

    def __init__(self, template, ec2):
        self.template, self.ec2 = template, ec2

    def __getattr__(self, name):
        return MagicMock(name=name)

    def get_file_systems_info(self, ids):
        return [self.info(it) for it in ids]

    def info(self, system):
        subnets = self.template.one("AWS::FSx::FileSystem", system)["SubnetIds"]
        return FsxStorageInfo(
            {
                "FileSystemId": system,
                "FileSystemType": "LUSTRE",
                "NetworkInterfaceIds": [f"eni-of-{system}"],
                "SubnetIds": subnets,
                "VpcId": self.ec2.get_subnet_vpc(subnets[0]),
            }
        )


class Others:
    """Suppresses the validators whose questions a template does not answer, and notes which ones run."""

    ran = set()

    def suppress_validator(self, validator):
        self.ran.add(validator.type)
        return validator.type not in VALIDATORS


def check(name, text, template, types):
    """Returns what ParallelCluster refuses about a configuration."""
    ec2 = Ec2(template, types)
    api = MagicMock(aws_region="eu-west-1", ec2=ec2)
    api.efs, api.fsx = Efs(template, ec2), Fsx(template, ec2)
    AWSApi._instance = api
    outputs = template.outputs()
    text = re.sub(r"\$\{(\w+)\}", lambda it: outputs[it.group(1)], text)
    config = ClusterSchema(cluster_name="check").load(yaml.safe_load(text))
    failures = config.validate(suppressors=[Others()])
    return [f"{name}: {it.validator_type}: {it.message}" for it in failures if it.level is FailureLevel.ERROR]


def main():
    snapshots, templates, table = map(pathlib.Path, sys.argv[1:])
    types = {}
    for line in table.read_text().splitlines():
        words = line.split(" ")
        if len(words) > 4 and "." in words[0]:
            name, architectures, vcpus, memory, gpus = words[:5]
            types[name] = (architectures.split(","), int(vcpus), int(memory), int(gpus))
    count, found = 0, []
    for path in sorted(snapshots.glob("*.snap")):
        text = path.read_text().split("---\n", 2)[2]
        if not text.startswith("Region:"):
            continue
        # The name of the file is that of the scenario, of the stack and of the configuration.
        scenarios = [it for it in templates.glob("*.json") if path.name.startswith(f"{it.stem}-")]
        scenario = max(scenarios, key=lambda it: len(it.stem))
        found += check(path.stem, text, Template(scenario), types)
        count += 1
    print(f"ParallelCluster on {count} configurations")
    missing = sorted(VALIDATORS - Others.ran)
    if missing:
        found.append(f"no configuration is checked by {', '.join(missing)}")
    if found:
        sys.exit("\n".join(found))


main()
