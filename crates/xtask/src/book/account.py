"""Starts MiniStack for the commands of the book, with two resource types that its CloudFormation lacks.

`AWS::EC2::SecurityGroupIngress` and `AWS::EC2::SecurityGroupEgress` become rules of the group that they name, in the form in
which MiniStack keeps the rules of a group.
"""

from ministack.app import main
from ministack.services import ec2
from ministack.services.cloudformation import provisioners


def rules_of(group, is_egress):
    return group.setdefault("IpPermissionsEgress" if is_egress else "IpPermissions", [])


def resource_type(is_egress):
    def create(logical_id, properties, stack):
        name = properties["GroupId"]
        rule = provisioners._ec2_sg_permissions([properties])[0]
        identifier = ec2._sg_rule_id(name, is_egress, rule)
        rules_of(ec2._security_groups[name], is_egress).append({**rule, "SecurityGroupRuleId": identifier})
        return identifier, {"Id": identifier}

    def delete(identifier, properties):
        group = ec2._security_groups.get(properties["GroupId"])
        if group:
            rules = rules_of(group, is_egress)
            rules[:] = [it for it in rules if it.get("SecurityGroupRuleId") != identifier]

    return {"create": create, "delete": delete}


provisioners._RESOURCE_HANDLERS["AWS::EC2::SecurityGroupIngress"] = resource_type(False)
provisioners._RESOURCE_HANDLERS["AWS::EC2::SecurityGroupEgress"] = resource_type(True)

if __name__ == "__main__":
    main()
