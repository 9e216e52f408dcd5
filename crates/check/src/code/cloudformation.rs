//! Findings of cloudformation.

use super::codes;

codes! {
    CFN_001 "CFN-001" Error "The template has more entries than CloudFormation takes" {
        what: "More than 500 resources, 200 outputs, 200 parameters or 200 mappings, or a mapping with more than 200 entries. From 90 % on a warning.",
        why: "CloudFormation refuses the template.",
        fix: "split the stack in two",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
        not_covered: "What macros and Fn::ForEach make.",
        examples: yes,
    }
    CFN_002 "CFN-002" Error "A name has characters CloudFormation does not take" {
        what: "A name of a resource, parameter, output, condition or mapping has others than letters and digits, or more than 255.",
        why: "CloudFormation refuses the template.",
        fix: "use letters and digits",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
        not_covered: "What Fn::ForEach makes.",
        examples: yes,
    }
    CFN_003 "CFN-003" Error "The template is larger than CloudFormation takes" {
        what: "The template has more than 1,000,000 bytes even without blanks; from 90 % on a warning.",
        why: "CloudFormation refuses the template. Above 51,200 bytes it has to come from a bucket, which deployers do by themselves.",
        fix: "split the stack in two, and keep scripts outside of it",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
        not_covered: "What macros make.",
        examples: yes,
    }
    CFN_004 "CFN-004" Error "A description is longer than CloudFormation takes" {
        what: "The template's description has more than 1,024 bytes, an output's as well, or a parameter's more than 4,000 characters.",
        why: "CloudFormation refuses the template.",
        fix: "shorten the description",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
        examples: yes,
    }
    CFN_005 "CFN-005" Error "The stack's name cannot be used" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    CFN_007 "CFN-007" Error "Two outputs export one name" {
        what: "Two outputs of a template export a value under the same name.",
        why: "Names of exports are unique in an account and Region; CloudFormation refuses the second.",
        fix: "give each export a name of its own",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html",
        not_covered: "Outputs that exist under conditions.",
        examples: yes,
    }
    CFN_008 "CFN-008" Error "Fn::GetStackOutput lacks an argument" {
        what: "StackName or OutputName is missing, or there is an argument other than these, Region and RoleArn.",
        why: "CloudFormation refuses the template.",
        fix: "set StackName and OutputName, the output's logical name",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html",
        examples: yes,
    }
    CFN_009 "CFN-009" Error "Resources depend on each other in a circle" {
        what: "Following references and DependsOn from a resource leads back to it.",
        why: "CloudFormation cannot order the resources and refuses the template.",
        fix: "take one of the references out: for security groups, make the rules resources of their own",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html",
        not_covered: "Templates with macros, which make other resources of those that are written.",
        examples: yes,
    }
    CFN_010 "CFN-010" Info "DependsOn repeats what a reference says" {
        what: "A resource names another in DependsOn that it refers to anyway.",
        why: "The entry does nothing, and stays behind when the reference goes.",
        fix: "take the entry out of DependsOn",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
        not_covered: "References that exist under a condition only.",
        examples: yes,
    }
    CFN_011 "CFN-011" Error "A snapshot is asked for of a type that has none" {
        what: "DeletionPolicy or UpdateReplacePolicy is Snapshot on a type CloudFormation takes no snapshots of, file systems among them; or is no policy at all.",
        why: "CloudFormation refuses the template.",
        fix: "use Retain, and back the data up with AWS Backup",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
        examples: yes,
    }
    CFN_020 "CFN-020" Error "The stack has no condition name" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    CFN_021 "CFN-021" Error "A reference names nothing" {
        what: "Ref, or a variable of Fn::Sub, names neither a resource nor a parameter nor a pseudo parameter.",
        why: "CloudFormation refuses the template.",
        fix: "use the name of a resource or parameter of this template",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html",
        not_covered: "Templates with macros or Fn::ForEach.",
        examples: yes,
    }
    CFN_022 "CFN-022" Error "Fn::GetAtt names a resource or attribute that does not exist" {
        what: "The resource is not in the template, or its type has neither an attribute nor a property of that name.",
        why: "CloudFormation refuses the template, or fails in the middle of a deployment.",
        fix: "use an attribute of the resource type",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Custom resources, nested stacks, modules, types without a schema, templates with macros or Fn::ForEach.",
        examples: yes,
    }
    CFN_023 "CFN-023" Error "A condition is used that does not exist" {
        what: "Fn::If, Condition of a resource or output, or another condition names one that is not in Conditions.",
        why: "CloudFormation refuses the template.",
        fix: "define the condition, or use the name of one that exists",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
        not_covered: "Templates with macros.",
        examples: yes,
    }
    CFN_024 "CFN-024" Error "DependsOn names a resource that does not exist" {
        what: "An entry of DependsOn is not a resource of the template, or is the resource itself.",
        why: "CloudFormation refuses the template.",
        fix: "use the name of another resource of this template",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
        not_covered: "Templates with macros or Fn::ForEach.",
        examples: yes,
    }
    CFN_025 "CFN-025" Error "Fn::FindInMap looks in a mapping that does not exist" {
        what: "The mapping, or a literal key of it, is not in Mappings, and there is no default value.",
        why: "CloudFormation refuses the template.",
        fix: "add the key to the mapping, or use one that is there",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html",
        not_covered: "Keys that are expressions, and templates with macros.",
        examples: yes,
    }
    CFN_026 "CFN-026" Warning "A parameter is not used" {
        what: "Nothing refers to the parameter.",
        why: "Whoever deploys is asked for a value that changes nothing, which is often a reference that was forgotten.",
        fix: "refer to the parameter, or take it out",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
        not_covered: "Templates with macros, which can use parameters in other ways.",
        examples: yes,
    }
    CFN_027 "CFN-027" Warning "A condition is not used" {
        what: "No resource, output, Fn::If or other condition names the condition.",
        why: "Mostly a place that should exist under it was forgotten.",
        fix: "use the condition, or take it out",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
        not_covered: "Templates with macros.",
        examples: yes,
    }
    CFN_028 "CFN-028" Warning "A mapping is not used" {
        what: "No Fn::FindInMap looks in the mapping.",
        why: "It is dead weight, or a look-up was forgotten.",
        fix: "look values up in the mapping, or take it out",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html",
        not_covered: "Templates with macros, and look-ups whose mapping is an expression.",
        examples: yes,
    }
    CFN_029 "CFN-029" Error "A resource has a policy that its type does not take" {
        what: "UpdatePolicy or CreationPolicy stands on a type that has none.",
        why: "CloudFormation refuses the template, or silently does nothing.",
        fix: "take the policy away",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html",
        examples: yes,
    }
    CFN_030 "CFN-030" Warning "A secret stands in the template" {
        what: "A password or token is written as text, or is the default of a parameter without NoEcho.",
        why: "Whoever can read the template, the repository or the stack's events can read the secret.",
        fix: "use a dynamic reference: {{resolve:secretsmanager:..}}",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html",
        not_covered: "Secrets in scripts, environment variables and properties not in its list.",
        examples: yes,
    }
    CFN_031 "CFN-031" Warning "Fn::Sub has a variable that its text does not use" {
        what: "The map of Fn::Sub names a variable that does not stand in its text.",
        why: "Mostly a slip of the pen: the text then holds something else than was meant.",
        fix: "use the variable in the text, or take it out",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html",
        examples: yes,
    }
    CFN_032 "CFN-032" Error "A part of the template that does not exist" {
        what: "A section, an attribute of a resource or a field of an output is none CloudFormation knows; the version is not 2010-09-09; or there are no resources.",
        why: "CloudFormation refuses the template.",
        fix: "use the name of a part that exists",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html",
        not_covered: "Templates with macros.",
        examples: yes,
    }
    CFN_033 "CFN-033" Error "A function has the wrong arguments" {
        what: "An intrinsic function has too few, too many or other arguments than it takes; a function does not exist; or Fn::Select picks an item a literal list does not have.",
        why: "CloudFormation refuses the template.",
        fix: "give the function the arguments of its page",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html",
        not_covered: "Templates with transforms, which may take more.",
        examples: yes,
    }
    CFN_034 "CFN-034" Error "A parameter contradicts itself" {
        what: "A parameter has no type or one that does not exist, a field that does not exist, or a Default that its own AllowedValues, AllowedPattern, lengths, range or type do not allow.",
        why: "CloudFormation refuses the template.",
        fix: "use a Default that is allowed",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
        examples: yes,
    }
    CFN_035 "CFN-035" Error "An output without one value" {
        what: "An output has no Value, or a list or map as Value or in Export.",
        why: "CloudFormation refuses the template.",
        fix: "set Value to one text",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html",
        examples: yes,
    }
    CFN_036 "CFN-036" Error "A reference where there can be none" {
        what: "Conditions refer to a resource, a mapping has a function as value, or the name of an export depends on a resource.",
        why: "CloudFormation settles these before it makes resources, and refuses the template.",
        fix: "use a parameter or a literal",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
        examples: yes,
    }
}
