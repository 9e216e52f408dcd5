//! Findings of the language of CloudFormation templates.

use super::codes;

codes! {
    CFN_038 "CFN-038" Error "A parameter and a resource have the same name" {
        what: "The logical name of a resource is also the name of a parameter.",
        why: "A reference to the name is ambiguous. CloudFormation refuses the template.",
        fix: "Rename the parameter or the resource",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
        not_covered: "Templates with macros of the account.",
        examples: yes,
    }
    CFN_039 "CFN-039" Error "Two resources of one type have the same name" {
        what: "Two resources of a type whose names are unique in an account and Region set the same name.",
        why: "The service refuses the second resource, because the name already exists, and the deployment rolls back.",
        fix: "Give each resource its own name, or remove the names so that CloudFormation generates them",
        source: "The resource type's schema in the CloudFormation registry: the primary identifier.",
        not_covered: "Types that the rule does not list, and names that only become equal during deployment.",
        examples: yes,
    }
    CFN_040 "CFN-040" Warning "A string contains a variable of Fn::Sub, but is not in Fn::Sub" {
        what: "A string of a property or output contains `${Name}`, and `Fn::Sub` does not replace it. The name is a resource, parameter or pseudo parameter of the template.",
        why: "CloudFormation passes the text as it is. Services refuse it, or use the variable as a name.",
        fix: "Put the string into `Fn::Sub`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html",
        not_covered: "Scripts, commands and definitions, whose variables have the same form. Properties whose services replace variables, and templates with macros of the account.",
        examples: yes,
    }
    CFN_041 "CFN-041" Error "The template lacks the transform that a function needs" {
        what: "The template uses `Fn::ForEach`, `Fn::Length`, `Fn::ToJsonString`, a default value of `Fn::FindInMap`, or a function in `Ref`, `Fn::GetAtt` or `Fn::FindInMap`, without the transform `AWS::LanguageExtensions`.",
        why: "Only the transform knows these forms. CloudFormation refuses the template.",
        fix: "Add `Transform: AWS::LanguageExtensions` to the template",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html",
        not_covered: "Templates with any transform, which may accept these forms.",
        examples: yes,
    }
    CFN_042 "CFN-042" Error "The property does not support secure strings" {
        what: "A `{{resolve:ssm-secure:..}}` reference is in a property or output that does not support it.",
        why: "CloudFormation resolves secure strings in a few properties only, and refuses all others.",
        fix: "Use `{{resolve:secretsmanager:..}}`, or let the application read the parameter",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html",
        examples: yes,
    }
    CFN_043 "CFN-043" Error "A condition function is used as a value" {
        what: "A property or output contains `Fn::And`, `Fn::Equals`, `Fn::Not`, `Fn::Or` or a function of rules.",
        why: "These functions are valid only in conditions and rules. CloudFormation refuses the template.",
        fix: "Define a condition, and choose the value with `Fn::If`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html",
        not_covered: "Templates with macros of the account.",
        examples: yes,
    }
    CFN_044 "CFN-044" Error "The definition of a condition is not valid, or conditions form a cycle" {
        what: "The definition of a condition is a literal or a function that yields no condition, or conditions depend on each other in a cycle.",
        why: "CloudFormation refuses the template.",
        fix: "Define the condition by `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not` or another condition",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
        not_covered: "Templates with macros of the account.",
        examples: yes,
    }
    CFN_045 "CFN-045" Error "cfn-init reads metadata that the resource does not have" {
        what: "A script runs `cfn-init` for a resource of the stack that has no `AWS::CloudFormation::Init` in its metadata.",
        why: "`cfn-init` ends with an error and configures nothing.",
        fix: "Add `AWS::CloudFormation::Init` to the metadata of the resource, or name the resource that has it",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-init.html",
        not_covered: "Names that the script computes, and stacks other than its own.",
        examples: yes,
    }
    CFN_046 "CFN-046" Warning "CloudFormation waits for a signal that the script does not send" {
        what: "`CreationPolicy` or `WaitOnResourceSignals` makes CloudFormation wait for instances, but their script neither runs `cfn-signal` nor anything that could do so.",
        why: "The stack operation fails after the timeout, unless the image sends the signal.",
        fix: "Run `cfn-signal` at the end of the script, or remove the policy",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html",
        not_covered: "Scripts that run other programs, and instances without a script.",
        examples: yes,
    }
    CFN_047 "CFN-047" Warning "A creation or update policy has a value that is not valid" {
        what: "`MinInstancesInService` is not below `MaxSize`. A percentage, batch size, count or duration that is not valid is also reported. So is a key of the policy that does not exist.",
        why: "CloudFormation refuses the policy, often only at the first update that replaces instances.",
        fix: "Use a value in the range",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html",
        not_covered: "Policies of AppStream, ElastiCache and OpenSearch.",
        examples: yes,
    }
    CFN_048 "CFN-048" Error "The name of the export is not valid" {
        what: "The name of an export has a character other than letters, digits, colons and hyphens, or more than 255 characters.",
        why: "CloudFormation refuses the template.",
        fix: "Use letters, digits, colons and hyphens",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html",
        not_covered: "Values that become part of the name during deployment.",
        examples: yes,
    }
    CFN_049 "CFN-049" Info "The acknowledgement matches no finding" {
        what: "An acknowledgement in `Metadata.Stanchion.Acknowledge`, or in the file of `--acknowledge`, is about a finding that is not reported.",
        why: "The acknowledgement has no effect. It would hide the fault from a run that denies findings if the fault came back.",
        fix: "Remove the acknowledgement",
        source: "This library: an acknowledgement accepts a finding that is reported.",
        not_covered: "Acknowledgements inside of loops and of findings that constructs, nested stacks and parameter files have, and templates whose conditions have too many combinations to examine all.",
    }
    CFN_050 "CFN-050" Warning "The template of a nested stack cannot be read" {
        what: "`TemplateURL` of a nested stack is a local path, and the file does not exist or cannot be read.",
        why: "Packaging tools cannot upload the template, and the nested stack is not checked.",
        fix: "Use a path relative to the folder of the template",
        source: "https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html",
    }
    CFN_051 "CFN-051" Error "The parameters of a nested stack do not fit its template" {
        what: "A nested stack sets a parameter that its template does not have, or a value that the template does not allow. A missing parameter without `Default` is also reported. The nested template is a local file.",
        why: "CloudFormation refuses to create the nested stack, and the outer stack rolls back.",
        fix: "Set the parameters that the nested template declares",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html",
        not_covered: "Nested templates in buckets, and nested templates with macros of the account.",
    }
    CFN_052 "CFN-052" Error "A nested stack does not have the output that the template reads" {
        what: "`Fn::GetAtt` or `Fn::Sub` reads an output that the template of the nested stack does not have. The template is a local file.",
        why: "CloudFormation creates the nested stack, then fails and rolls back.",
        fix: "Add the output to the nested template, or use the name of an existing one",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html",
        not_covered: "Nested templates in buckets, and nested templates with macros of the account.",
    }
    CFN_053 "CFN-053" Error "The value of a parameter is not allowed" {
        what: "A value in the parameter file does not match the parameter's type, `AllowedValues`, `AllowedPattern`, length or range. A value of more than 4,096 bytes is also reported.",
        why: "CloudFormation refuses the stack operation.",
        fix: "Use a value that the parameter allows",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
        not_covered: "Values in Parameter Store, and whether an id exists in the account.",
    }
    CFN_054 "CFN-054" Error "The parameter file sets a parameter that the template does not have" {
        what: "The parameter file has a value for a name that is not in the section `Parameters`.",
        why: "CloudFormation refuses the stack operation. `aws cloudformation deploy` ignores such a value, so for its notation the finding is a warning.",
        fix: "Use the name of a parameter, or remove the value",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html",
    }
    CFN_055 "CFN-055" Error "A parameter has neither a value nor a default" {
        what: "The parameter file has no value for a parameter without `Default`.",
        why: "CloudFormation refuses to create the stack.",
        fix: "Add a value to the file, or a `Default` to the parameter",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
    }
    CFN_056 "CFN-056" Error "A policy document is not a JSON object" {
        what: "A property that holds a policy document has a list, a number, or a string that is not JSON.",
        why: "The service refuses the document as malformed.",
        fix: "Write the document as a map",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html",
        examples: yes,
    }
    CFN_057 "CFN-057" Error "The parameter file is not valid" {
        what: "The file has none of the known forms of parameter files, an entry has no name or value, or a parameter has two values.",
        why: "The values cannot be used, or it is unclear which value is used.",
        fix: "Write a map from parameter names to values",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html",
    }
    CFN_058 "CFN-058" Error "A nested stack contains itself" {
        what: "The template of a nested stack is a local file that contains the outer template, directly or through other nested stacks. No nested stack on the way has a condition.",
        why: "Packaging tools do not come to an end, and CloudFormation creates nested stacks until a quota stops it.",
        fix: "Use another template for the nested stack, or remove the nested stack",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html",
        not_covered: "Nested templates in buckets, and nested stacks with a condition, which can end the nesting.",
    }
}
