//! Findings of apps, stacks and constructs.

use super::codes;

codes! {
    APP_001 "APP-001" Error "Two stacks have the same path" {
        what: "Two stacks of an app, or of the same stage, have the same id.",
        why: "The path of a stack determines its file and its name, so one stack would overwrite the other.",
        fix: "Give one of the two stacks another id",
        source: "This library: the path of a stack is unique in its app.",
    }
    APP_002 "APP-002" Error "The construct id is not valid" {
        what: "The id of a construct has no letter or digit, or contains a slash.",
        why: "Logical ids are made of the letters and digits of construct ids, and the slash separates the levels of a path.",
        fix: "Use an id with at least one letter or digit and without a slash",
        source: "This library: the path of a construct determines its logical id.",
    }
    APP_003 "APP-003" Error "Two constructs have the same path" {
        what: "Two constructs have the same parent and the same id.",
        why: "Their resources would get the same logical ids.",
        fix: "Give one of the two constructs another id",
        source: "This library: the path of a construct is unique in its stack.",
    }
    APP_004 "APP-004" Error "Two outputs of the stack have the same name" {
        what: "An output is added under a name that the stack already uses for another output.",
        why: "A template can hold only one output of each name, so one of the two would be lost.",
        fix: "Give one of the two outputs another name",
        source: "This library: the name of an output is unique in its stack.",
    }
    APP_006 "APP-006" Error "Two elements of the stack have the same logical id" {
        what: "Two resources, parameters, conditions or mappings of a stack have the same logical id. Their paths differ only in characters that logical ids leave out, or an id was set by hand.",
        why: "A template can hold only one element of each logical id.",
        fix: "Rename one of the constructs, or set its logical id with `scope.edit(&handle).logical_id(..)`",
        source: "This library: a logical id is the path without characters other than letters and digits.",
    }
    APP_007 "APP-007" Error "A moved construct does not exist under its new path" {
        what: "`moved(old, new)` names a new path under which the stack has no construct.",
        why: "The old logical ids are not kept, so CloudFormation deletes the old resources and creates new ones.",
        fix: "Correct the new path, starting below the stack, or remove the call of `moved`",
        source: "This library: a move keeps the logical ids of resources whose path changed.",
    }
    APP_008 "APP-008" Error "The cross-stack mode does not support references to another account or Region" {
        what: "A stack refers to a resource of a stack in another account or Region, and the app's cross-stack mode is `Exports`. The mode `Weak` does not support another account either.",
        why: "Exports can be imported only in the same account and Region, and a weak reference reads stack outputs of the same account only.",
        fix: "Set the app's cross-stack mode to `CrossStack::Parameters`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html",
    }
    APP_009 "APP-009" Error "The property path does not fit the resource" {
        what: "The path of `override_property`, `remove_property` or `set_property` contains a value that is neither a map nor a list. A list item that does not exist is also reported.",
        why: "The change cannot be applied, so the template would not contain the value.",
        fix: "Name map entries by key and list items by number, such as `Tags.0.Value`",
        source: "This library: these methods change the properties that a construct has set.",
    }
    APP_010 "APP-010" Error "The included template has an entry that is not a resource" {
        what: "An entry in `Resources` of an included template is not a map, such as `Fn::ForEach` or the input of a macro.",
        why: "The entry becomes a resource only when CloudFormation processes the transform, so constructs cannot refer to it.",
        fix: "Process the template's transform first, then include the result",
        source: "This library: an included template consists of plain resources.",
    }
    APP_011 "APP-011" Error "The included template and the stack use the same name" {
        what: "A parameter, output, condition, mapping or rule of an included template has a name that the stack already uses.",
        why: "A template can hold only one entry of each name, so one of the two would be lost.",
        fix: "Rename the entry of the stack",
        source: "This library: an included template keeps its names.",
    }
    APP_012 "APP-012" Error "Stacks depend on each other in a cycle" {
        what: "The references between stacks lead from a stack back to itself.",
        why: "No order of deployment exists in which each stack finds the values it needs.",
        fix: "Move what both stacks need into one of them, or into a third stack",
        source: "This library: a stack is deployed after the stacks that it refers to.",
    }
    APP_013 "APP-013" Error "A construct uses a handle of another app" {
        what: "A property or dependency refers to a resource that was created in another app.",
        why: "The resource is in no template of this app, so the reference cannot be resolved.",
        fix: "Create the resource in this app, or pass its id or ARN as a value",
        source: "This library: a handle is valid in the app that created it.",
    }
    APP_015 "APP-015" Error "The name of the assembly file is not valid" {
        what: "The name of a file for the assembly is empty, starts with a period, or has a character other than letters, digits, periods and hyphens.",
        why: "The name could lead outside of the assembly's folder or hide the file.",
        fix: "Use letters, digits, periods and hyphens, and do not start with a period",
        source: "This library: a file of the assembly is a plain file in its folder.",
    }
    APP_016 "APP-016" Error "Two assembly files of the stack have the same name" {
        what: "A stack adds two files to the assembly under one name.",
        why: "The second file would overwrite the first.",
        fix: "Give one of the two files another name",
        source: "This library: the name of a file is unique in its stack.",
    }
    APP_017 "APP-017" Error "The acknowledgement names a finding that does not exist" {
        what: "A program acknowledges a finding by an id that the registry does not have, or gives no reason.",
        why: "The acknowledgement has no effect. The finding that it was meant for is still reported.",
        fix: "Use a constant of the registry such as `code::EFS_010`, and give a reason",
        source: "This library: an acknowledgement names an entry of the registry of findings.",
    }
    APP_018 "APP-018" Error "An aspect changes the construct tree during synthesis" {
        what: "An aspect adds or edits constructs, stacks, tags, defaults or files through a handle that it captured.",
        why: "Aspects run when the tree is complete, so the change would be in no template.",
        fix: "Change the visited resource with `visit`, or add constructs before synthesis or in `Scope::on_synthesis`",
        source: "This library: aspects visit resources of a complete tree.",
    }
    APP_019 "APP-019" Error "The ID, ARN or name of an existing resource is not valid" {
        what: "A program imports an existing resource by a literal that does not have the form of its kind, such as `*` or `sg-1` for a security group.",
        why: "A resource with this ID, ARN or name does not exist. A literal with other characters could change a policy or a script that it becomes part of.",
        fix: "Use the ID, ARN or name that AWS shows for the resource, or a reference",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html",
    }
    APP_020 "APP-020" Error "The resource type does not have the property" {
        what: "`override_property`, `remove_property` or `default_property` names a property that the schema of the resource type does not have.",
        why: "CloudFormation refuses the property, or the change has no effect.",
        fix: "Correct the name, or acknowledge this finding for a property that is newer than this library",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/introduction.html",
    }
    APP_021 "APP-021" Error "The resource type does not exist" {
        what: "`default_property` names a resource type that does not exist.",
        why: "The default has no effect in any resource.",
        fix: "Correct the name of the resource type",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/introduction.html",
    }
    APP_022 "APP-022" Error "The program edits a resource that the app did not create" {
        what: "`edit` gets a handle of an imported resource, or a logical id that no construct of the app has.",
        why: "No template has the resource, so the edit would have no effect.",
        fix: "Edit a resource that the app creates, or change the resource where it is defined",
        source: "This library: an editor changes resources of the construct tree.",
    }
    APP_023 "APP-023" Error "A value is set for a parameter that the stack does not have" {
        what: "`parameter_value` names a parameter that the template does not have.",
        why: "CloudFormation refuses values of parameters that a template does not declare.",
        fix: "Use the name of a parameter in the template, or remove the value",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
    }
}
