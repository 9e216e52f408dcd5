//! Findings from the schemas of resource types.

use super::codes;

codes! {
    SCH_001 "SCH-001" Error "The resource type does not exist" {
        what: "The type is not in the list of the CloudFormation registry. When its name is similar to that of a known type, the finding is an error; otherwise it is a warning, since AWS adds types.",
        why: "CloudFormation refuses the whole template.",
        fix: "Use the name of an existing type",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Custom resources, modules, third-party types, and templates with macros.",
        examples: yes,
    }
    SCH_002 "SCH-002" Error "The property does not exist" {
        what: "The resource type does not have a property of this name.",
        why: "CloudFormation refuses the resource, minutes into a deployment.",
        fix: "Remove the property, or use the name of an existing one",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Resource types whose schema allows unknown properties, and templates with macros.",
        examples: yes,
    }
    SCH_003 "SCH-003" Error "A required property is missing" {
        what: "A property that the resource type requires is not set.",
        why: "CloudFormation refuses the resource.",
        fix: "Set the property",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Properties that are missing only under a condition.",
        examples: yes,
    }
    SCH_004 "SCH-004" Error "The value has the wrong type" {
        what: "The type of a value, or of the result of a function, differs from the property's type, such as a list instead of a string. A string that contains a number or boolean is accepted where CloudFormation converts it.",
        why: "CloudFormation or the service refuses the value.",
        fix: "Write a value of the property's type",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Expressions whose type is unknown.",
        examples: yes,
    }
    SCH_005 "SCH-005" Error "The value is not one of the allowed values" {
        what: "The property allows a list of values, and the value is not in it. For a default or allowed value of a parameter, or an entry of a mapping, the finding is a warning.",
        why: "The service refuses the value.",
        fix: "Use one of the allowed values",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Values that are known only during deployment.",
        examples: yes,
    }
    SCH_006 "SCH-006" Error "The string does not match the required pattern" {
        what: "The string does not match the property's regular expression. For a default or allowed value of a parameter, or an entry of a mapping, the finding is a warning.",
        why: "The service refuses the value.",
        fix: "Write the string in the allowed form",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Regular expressions with features that this library's engine does not support.",
        examples: yes,
    }
    SCH_007 "SCH-007" Error "The string is too short or too long" {
        what: "The string has fewer or more characters than the property allows. For a default or allowed value of a parameter, or an entry of a mapping, the finding is a warning.",
        why: "The service refuses the value.",
        fix: "Write a string of the allowed length",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Values that are known only during deployment.",
        examples: yes,
    }
    SCH_008 "SCH-008" Error "The number is out of range" {
        what: "The number is smaller or larger than the property allows. For a default or allowed value of a parameter, or an entry of a mapping, the finding is a warning.",
        why: "The service refuses the value.",
        fix: "Use a number in the allowed range",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Values that are known only during deployment.",
        examples: yes,
    }
    SCH_009 "SCH-009" Error "The list has too few or too many items" {
        what: "The list or map has fewer or more entries than the property allows.",
        why: "The service refuses the value.",
        fix: "Use an allowed number of items",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Lists with items that exist only under a condition.",
        examples: yes,
    }
    SCH_010 "SCH-010" Error "The list contains an item twice" {
        what: "Two items of a list have the same values under the keys that must be unique. When a list repeats an item that must be unique as a whole, the finding is a warning, since older resource types accept it.",
        why: "The service refuses the list, or ignores the second item.",
        fix: "Remove the second item",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Lists that contain expressions.",
        examples: yes,
    }
    SCH_011 "SCH-011" Error "The combination of properties is not allowed" {
        what: "The resource type allows one of several sets of properties, and the resource matches none of them or several at once.",
        why: "CloudFormation or the service refuses the resource.",
        fix: "Set the properties of exactly one of the allowed sets",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Properties that exist only under a condition.",
        examples: yes,
    }
    SCH_012 "SCH-012" Error "A property requires another property, or excludes one that is set" {
        what: "A property is set without one that it requires, or together with one that it excludes.",
        why: "The service refuses the resource.",
        fix: "Set the required property, or remove one of the two",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Properties that exist only under a condition.",
        examples: yes,
    }
    SCH_013 "SCH-013" Warning "The property is read-only" {
        what: "The property is an attribute that the resource returns through `Fn::GetAtt`, and cannot be set.",
        why: "CloudFormation ignores the value.",
        fix: "Remove the property",
        source: "The resource type's schema in the CloudFormation registry, and https://github.com/aws-cloudformation/cloudformation-resource-schema/issues/102.",
        not_covered: "Properties that the schema also lists as required, create-only or write-only, which can be set.",
        examples: yes,
    }
    SCH_014 "SCH-014" Error "The reference is to a resource of the wrong type" {
        what: "A property that requires the id of one resource type refers to another type, such as a VPC instead of a subnet. A name in a property that requires an ARN is also reported.",
        why: "The service refuses the value, after the resources before it were created.",
        fix: "Refer to a resource of the type that the property requires",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Properties whose schema does not name a resource type; keys and aliases, which can replace each other.",
        examples: yes,
    }
}
