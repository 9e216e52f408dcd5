//! Findings of schema.

use super::codes;

codes! {
    SCH_001 "SCH-001" Error "A resource has a type that does not exist" {
        what: "The type is not in the registry's list. With a name that is close to one, an error; else a warning, since AWS adds types.",
        why: "CloudFormation refuses the whole template.",
        fix: "use the name of a type that exists",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Custom resources, modules, types of third parties, and templates with macros.",
        examples: yes,
    }
    SCH_002 "SCH-002" Error "A property does not exist" {
        what: "A property is not one its resource type has.",
        why: "CloudFormation refuses the resource, minutes into a deployment.",
        fix: "take it away, or use the name of a property that exists",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Resource types whose schema is open, and templates with macros.",
        examples: yes,
    }
    SCH_003 "SCH-003" Error "A required property is missing" {
        what: "A property that the resource type requires is neither a literal nor an expression.",
        why: "CloudFormation refuses the resource.",
        fix: "set the property",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Properties that are absent under a condition.",
        examples: yes,
    }
    SCH_004 "SCH-004" Error "A value has the wrong type" {
        what: "A list stands where a text is wanted, a text where a number is wanted, and so on; what functions yield counts. Texts that read as the wanted number or boolean are fine, as CloudFormation takes them.",
        why: "CloudFormation or the service refuses the value.",
        fix: "write a value of the wanted type",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Expressions whose type is not known.",
        examples: yes,
    }
    SCH_005 "SCH-005" Error "A value is none of those allowed" {
        what: "The property takes one of a list of values, and this is none of them. Defaults of parameters count.",
        why: "The service refuses the value.",
        fix: "use one of the allowed values",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Values that are only known while deploying.",
        examples: yes,
    }
    SCH_006 "SCH-006" Error "A text does not have the form it needs" {
        what: "The text does not match the property's regular expression.",
        why: "The service refuses the value.",
        fix: "write the text in the form that is allowed",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Expressions that use features this program's engine does not have.",
        examples: yes,
    }
    SCH_007 "SCH-007" Error "A text is too short or too long" {
        what: "The text has fewer or more characters than the property takes.",
        why: "The service refuses the value.",
        fix: "write a text of the allowed length",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Values that are only known while deploying.",
        examples: yes,
    }
    SCH_008 "SCH-008" Error "A number is out of range" {
        what: "The number is smaller or larger than the property takes.",
        why: "The service refuses the value.",
        fix: "use a number in the range",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Values that are only known while deploying.",
        examples: yes,
    }
    SCH_009 "SCH-009" Error "A list has too few or too many items" {
        what: "The list, or the map, has fewer or more entries than the property takes.",
        why: "The service refuses the value.",
        fix: "use a number of items in the range",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Lists with items that exist under a condition.",
        examples: yes,
    }
    SCH_010 "SCH-010" Error "A list has an item twice" {
        what: "Two items of a list that takes each only once are the same.",
        why: "The service refuses the list, or the second item is lost. A warning, since older types let it pass.",
        fix: "leave out the second",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Lists with expressions in them.",
        examples: yes,
    }
    SCH_011 "SCH-011" Error "Properties do not go together in any allowed way" {
        what: "The resource type takes one of several sets of properties, and what is written is none of them, or two at once.",
        why: "CloudFormation or the service refuses the resource.",
        fix: "set the properties of exactly one of the allowed sets",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Properties that exist under a condition.",
        examples: yes,
    }
    SCH_012 "SCH-012" Error "A property needs another, or excludes it" {
        what: "A property is set without one that it needs, or beside one that it excludes.",
        why: "The service refuses the resource.",
        fix: "set the property it needs, or take one of both away",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Properties that exist under a condition.",
        examples: yes,
    }
    SCH_013 "SCH-013" Error "A property is set that only AWS sets" {
        what: "The property is one that the resource yields with `Fn::GetAtt`, not one that it takes.",
        why: "CloudFormation refuses the resource.",
        fix: "take it away",
        source: "The resource type's schema in the CloudFormation registry.",
        examples: yes,
    }
    SCH_014 "SCH-014" Error "A reference names another kind of thing" {
        what: "A property that takes the id of one resource type gets that of another: a VPC where a subnet belongs. Or it gets a name where only an ARN will do.",
        why: "The service refuses the value, after everything before it was made.",
        fix: "refer to a resource of the type the property names",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Properties whose schema does not say what they name; keys and aliases, which stand for each other.",
        examples: yes,
    }
}
