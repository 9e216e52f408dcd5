//! Findings of CloudFormation templates.

use super::codes;

codes! {
    CFN_001 "CFN-001" Error "The template exceeds a CloudFormation quota" {
        what: "The template has more than 500 resources, 200 outputs, 200 parameters or 200 mappings, or a mapping has more than 200 entries. Resources and outputs that `Fn::ForEach` and AWS SAM generate count. From 90 % of a quota the finding is a warning.",
        why: "CloudFormation refuses the template.",
        fix: "Split the stack in two",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
        not_covered: "Entries that macros of the account generate, and loops over items that are known only during deployment.",
        examples: yes,
    }
    CFN_002 "CFN-002" Error "A logical name in the template is not valid" {
        what: "The name of a resource, parameter or output has a character other than letters and digits, or more than 255 characters.",
        why: "CloudFormation refuses the template.",
        fix: "Use up to 255 letters and digits",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
        not_covered: "Names of conditions and mappings, and entries that `Fn::ForEach` generates.",
        examples: yes,
    }
    CFN_003 "CFN-003" Error "The template exceeds CloudFormation's size limit" {
        what: "The template has more than 1,000,000 bytes even without white space. From 90 % of the limit the finding is a warning.",
        why: "CloudFormation refuses the template. A template above 51,200 bytes must come from a bucket, which deployment tools handle by themselves.",
        fix: "Split the stack in two, and move scripts out of the template",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
        not_covered: "Entries that macros generate.",
        examples: yes,
    }
    CFN_004 "CFN-004" Error "A description in the template is too long" {
        what: "The description of the template or of an output has more than 1,024 bytes, or the description of a parameter has more than 4,000 characters.",
        why: "CloudFormation refuses the template.",
        fix: "Shorten the description",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
        examples: yes,
    }
    CFN_005 "CFN-005" Error "The stack name is not valid" {
        what: "The name of a stack does not start with a letter, or has a character other than letters, digits and hyphens. A name of more than 128 characters is also reported. The default name is the path of the stack.",
        why: "CloudFormation refuses to create the stack.",
        fix: "Use another id for the stack, or set its name",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html",
    }
    CFN_007 "CFN-007" Error "Two outputs export the same name" {
        what: "Two outputs of a template export a value under the same name.",
        why: "Export names are unique in an account and Region, so CloudFormation refuses the second export.",
        fix: "Give each export its own name",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html",
        not_covered: "Outputs that exist under conditions.",
        examples: yes,
    }
    CFN_008 "CFN-008" Error "Fn::GetStackOutput has missing or unknown arguments" {
        what: "`StackName` or `OutputName` is missing, or there is an argument other than these two, `Region` and `RoleArn`.",
        why: "CloudFormation refuses the template.",
        fix: "Set `StackName`, and set `OutputName` to the logical name of the output",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html",
        examples: yes,
    }
    CFN_009 "CFN-009" Error "Resources depend on each other in a cycle" {
        what: "The references and `DependsOn` entries of a resource lead back to the resource itself.",
        why: "CloudFormation finds no order in which to create the resources, and refuses the template.",
        fix: "Remove one of the references; for security groups, use separate ingress and egress resources",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html",
        not_covered: "Templates with macros, which generate other resources.",
        examples: yes,
    }
    CFN_010 "CFN-010" Info "DependsOn repeats a dependency that a reference already implies" {
        what: "`DependsOn` of a resource names a resource that it also refers to.",
        why: "The entry has no effect, and it remains when the reference is removed.",
        fix: "Remove the entry from `DependsOn`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
        not_covered: "References that exist only under a condition.",
        examples: yes,
    }
    CFN_011 "CFN-011" Error "The deletion or replacement policy is not valid for the resource type" {
        what: "`DeletionPolicy` or `UpdateReplacePolicy` is not a string or not a policy of CloudFormation. `Snapshot` on a type without snapshot support, such as a file system, is also reported.",
        why: "CloudFormation refuses the template.",
        fix: "Use `Retain`, and back up the data with AWS Backup",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
        examples: yes,
    }
    CFN_021 "CFN-021" Error "A reference names neither a resource nor a parameter" {
        what: "`Ref` or a variable of `Fn::Sub` does not name a resource, parameter or pseudo parameter. A variable with a character that CloudFormation does not allow is also reported.",
        why: "CloudFormation refuses the template.",
        fix: "Use the name of a resource or parameter of this template",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html",
        not_covered: "Templates with macros or `Fn::ForEach`.",
        examples: yes,
    }
    CFN_022 "CFN-022" Error "Fn::GetAtt names a resource or attribute that does not exist" {
        what: "The resource is not in the template, or its type has no attribute of that name. A name that is only a property is a warning, since few types return their properties.",
        why: "CloudFormation refuses the template, or the deployment fails in the middle.",
        fix: "Use an attribute of the resource type",
        source: "The resource type's schema in the CloudFormation registry.",
        not_covered: "Custom resources, nested stacks, modules, types without a schema, and templates with macros or `Fn::ForEach`.",
        examples: yes,
    }
    CFN_023 "CFN-023" Error "The condition does not exist" {
        what: "`Fn::If`, the `Condition` of a resource or output, or another condition names a condition that is not in `Conditions`.",
        why: "CloudFormation refuses the template.",
        fix: "Define the condition, or use the name of an existing one",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
        not_covered: "Templates with macros.",
        examples: yes,
    }
    CFN_024 "CFN-024" Error "DependsOn does not name another resource of the template" {
        what: "An entry of `DependsOn` is not a resource of the template, is the resource itself, or is not a string.",
        why: "CloudFormation refuses the template.",
        fix: "Use the name of another resource of this template",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
        not_covered: "Templates with macros or `Fn::ForEach`.",
        examples: yes,
    }
    CFN_025 "CFN-025" Error "Fn::FindInMap names a mapping or key that does not exist" {
        what: "The mapping, or a literal key of it, is not in `Mappings`, and there is no default value.",
        why: "CloudFormation refuses the template.",
        fix: "Add the key to the mapping, or use an existing key",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html",
        not_covered: "Keys that are expressions, and templates with macros.",
        examples: yes,
    }
    CFN_026 "CFN-026" Info "The parameter is not used" {
        what: "Nothing in the template refers to the parameter.",
        why: "Whoever deploys the stack is asked for a value that has no effect. Often a reference was forgotten.",
        fix: "Refer to the parameter, or remove it",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
        not_covered: "Templates with macros, which can use parameters in other ways.",
        examples: yes,
    }
    CFN_027 "CFN-027" Info "The condition is not used" {
        what: "No resource, output, `Fn::If` or other condition names the condition.",
        why: "The condition has no effect. Often it was forgotten on a resource or output.",
        fix: "Use the condition, or remove it",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
        not_covered: "Templates with macros.",
        examples: yes,
    }
    CFN_028 "CFN-028" Info "The mapping is not used" {
        what: "No `Fn::FindInMap` names the mapping.",
        why: "The mapping has no effect. Often a lookup was forgotten.",
        fix: "Look up values in the mapping, or remove it",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html",
        not_covered: "Templates with macros, and lookups whose mapping is an expression.",
        examples: yes,
    }
    CFN_029 "CFN-029" Warning "The resource type does not support this UpdatePolicy or CreationPolicy" {
        what: "`UpdatePolicy` or `CreationPolicy` is set on a resource type that does not support it.",
        why: "CloudFormation refuses the template, or ignores the policy.",
        fix: "Remove the policy",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html",
        not_covered: "Custom resources, modules and third-party types.",
        examples: yes,
    }
    CFN_030 "CFN-030" Warning "The template contains a secret in plain text" {
        what: "A password or token is a literal string, or the default of a parameter without `NoEcho`.",
        why: "Everyone who can read the template, the repository or the stack's events can read the secret.",
        fix: "Use a dynamic reference: `{{resolve:secretsmanager:..}}`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html",
        not_covered: "Secrets in scripts, in environment variables, and in properties that the rule does not list.",
        examples: yes,
    }
    CFN_031 "CFN-031" Warning "Fn::Sub defines a variable that its text does not use" {
        what: "The map of `Fn::Sub` defines a variable that does not appear in its text.",
        why: "Often the variable's name is misspelled, and the resulting text is wrong.",
        fix: "Use the variable in the text, or remove it",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html",
        examples: yes,
    }
    CFN_032 "CFN-032" Error "A section, attribute or field of the template is unknown or not valid" {
        what: "A section of the template, attribute of a resource or field of an output does not exist, or has a value of the wrong kind. A resource type that cannot exist, a format version other than `2010-09-09` and a template without resources are also reported. For an attribute of a resource of AWS SAM the finding is a warning.",
        why: "CloudFormation refuses the template. AWS SAM ignores attributes that it does not know.",
        fix: "Use the name of an existing section, attribute or field",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html",
        not_covered: "Templates with macros.",
        examples: yes,
    }
    CFN_033 "CFN-033" Error "The arguments of an intrinsic function are not valid" {
        what: "An intrinsic function does not exist, or has the wrong number or kind of arguments. `Fn::Select` with an index outside of a known list is also reported. So is `Fn::Cidr` with blocks that do not fit.",
        why: "CloudFormation refuses the template.",
        fix: "Pass the arguments that the function requires",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html",
        not_covered: "Templates with macros of the account, which may accept more.",
        examples: yes,
    }
    CFN_034 "CFN-034" Error "The parameter's type, fields or default value are not valid" {
        what: "A parameter has no type, an unknown type or an unknown field. A `Default` that its own `AllowedValues`, `AllowedPattern`, length, range or type does not allow is also reported.",
        why: "CloudFormation refuses the template.",
        fix: "Use a known type and a `Default` that is allowed",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
        examples: yes,
    }
    CFN_035 "CFN-035" Error "The output does not have exactly one string value" {
        what: "An output has no `Value`, or has a list or map as `Value`. An `Export` that is not a map with a `Name` and a `Condition` that is not a name are also reported.",
        why: "CloudFormation refuses the template.",
        fix: "Set `Value` to one string",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html",
        examples: yes,
    }
    CFN_036 "CFN-036" Error "A resource is referenced where only parameters and literals are allowed" {
        what: "A condition refers to a resource, a mapping contains a function, or the name of an export depends on a resource.",
        why: "CloudFormation evaluates these before it creates resources, and refuses the template.",
        fix: "Use a parameter or a literal",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
        examples: yes,
    }
    CFN_037 "CFN-037" Error "The acknowledgement in the metadata is not valid" {
        what: "`Metadata.Stanchion.Acknowledge`, of the template or of a resource, names a finding that does not exist, or its reason is empty or not a string. A key of `Metadata.Stanchion` other than `Acknowledge` and `OwnIds` is reported too.",
        why: "The acknowledgement has no effect. The finding that it was meant for is still reported.",
        fix: "Use the id of a finding, and give a reason",
        source: "This library: an acknowledgement names an entry of the registry of findings.",
        not_covered: "Ids that `Metadata.Stanchion.OwnIds` lists: those are findings of your own.",
        examples: yes,
    }
    CFN_060 "CFN-060" Error "The pattern of a parameter is not a valid regular expression" {
        what: "`AllowedPattern` is not a valid regular expression of Java, for example because a bracket is not closed or a repetition has nothing to repeat.",
        why: "CloudFormation refuses the template.",
        fix: "Correct the regular expression",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
        not_covered: "Sets of characters inside of sets, and Unicode properties that Java does not support.",
        examples: yes,
    }
    CFN_061 "CFN-061" Error "The tag key starts with `aws:`" {
        what: "A key in the tags of a resource starts with `aws:`, in upper or lower case.",
        why: "AWS reserves this prefix for its own tags, and refuses it.",
        fix: "Remove the tag, or use a key without the prefix `aws:`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html",
        not_covered: "Keys that are known only during deployment.",
        examples: yes,
    }
    CFN_062 "CFN-062" Error "The tag key or value is too long" {
        what: "A tag key has more than 128 characters, or a tag value has more than 256. Where the schema of the resource type has limits of its own, SCH-007 reports them.",
        why: "AWS refuses the tag.",
        fix: "Use a key of 1 to 128 characters and a value of up to 256",
        source: "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",
        not_covered: "Texts that are known only during deployment.",
        examples: yes,
    }
    CFN_063 "CFN-063" Error "The tag has a character that the service does not allow" {
        what: "A tag of a file system or access point of Amazon EFS has characters other than letters, digits, spaces and `_.:/=+-@`.",
        why: "Amazon EFS refuses the tag. The schema of the resource type does not contain this limit.",
        fix: "Use only letters, digits, spaces and `_.:/=+-@`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_Tag.html",
        not_covered: "Letters and digits beyond ASCII if the tag has no other fault. The schemas of other services contain their own patterns.",
        examples: yes,
    }
    CFN_070 "CFN-070" Error "A reference names a resource that its condition can leave out" {
        what: "A resource or output exists in a combination of conditions in which a resource that it refers to does not exist.",
        why: "CloudFormation refuses to create or update the stack with these parameters.",
        fix: "Give both the same condition, or use `Fn::If` around the reference",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
        not_covered: "Combinations of many conditions: with more than 32 combinations, each pair of conditions is examined in each combination.",
        examples: yes,
    }
}
