//! Findings of AWS Systems Manager.

use super::codes;

codes! {
    SSM_001 "SSM-001" Error "The parameter name is not valid" {
        what: "`Name` starts with `aws` or `ssm`, has a character other than letters, digits and `._-/`, or has more than 15 levels. A name that contains a `/` must also start with one.",
        why: "Parameter Store refuses the name.",
        fix: "Write the name in a form such as `/team/name`",
        source: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html",
        examples: yes,
    }
    SSM_002 "SSM-002" Error "The parameter value is too long for its tier" {
        what: "`Value` has more than 4 KB and `Tier` is neither `Advanced` nor `Intelligent-Tiering`, or it has more than 8 KB.",
        why: "Parameter Store refuses the value.",
        fix: "Set `Tier` to `Advanced` or `Intelligent-Tiering`, and use at most 8 KB",
        source: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html",
        examples: yes,
    }
    SSM_003 "SSM-003" Error "CloudFormation cannot create a SecureString parameter" {
        what: "`Type` of a parameter is `SecureString`.",
        why: "CloudFormation refuses the parameter.",
        fix: "Use a secret of Secrets Manager, and refer to it with a dynamic reference",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html",
        examples: yes,
    }
    SSM_004 "SSM-004" Error "The Systems Manager document has no valid schema version, steps or parameters" {
        what: "The `schemaVersion` of a command document is not 1.2, 2.0 or 2.2, or its steps are missing. That of an automation document is not 0.3. A `{{ Name }}` in a step that is not a parameter of the document is a warning.",
        why: "Systems Manager refuses the document, or runs the text without replacing the parameter.",
        fix: "Use `schemaVersion` 2.2 with `mainSteps`, and declare each parameter",
        source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html",
        not_covered: "Documents whose content is YAML in a string.",
        examples: yes,
    }
    SSM_005 "SSM-005" Warning "The named document cannot be updated" {
        what: "A document has a `Name`, and `UpdateMethod` is not `NewVersion`.",
        why: "An update replaces the document, and fails because the name is already in use.",
        fix: "Set `UpdateMethod` to `NewVersion`, or remove `Name`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html",
        examples: yes,
    }
    SSM_006 "SSM-006" Error "The document has no steps, or a name is not valid or not unique" {
        what: "Two steps of a document have the same name. A step of an automation has a character other than letters, digits and underscores in its name. Constructs also report command documents without steps, and such names of their steps and parameters.",
        why: "Systems Manager refuses the document.",
        fix: "Add at least one step, and give each step and parameter its own name of letters, digits and underscores",
        source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-schemas-features.html",
        examples: yes,
    }
    SSM_007 "SSM-007" Error "The timeout of the document's step is out of range" {
        what: "`timeoutSeconds` of a step is not 1 to 172800.",
        why: "Systems Manager refuses the document.",
        fix: "Use 1 to 172800 seconds",
        source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-command-ssm-plugin-reference.html",
    }
    SSM_008 "SSM-008" Error "An automation step continues with a step that does not exist" {
        what: "`nextStep`, `onFailure`, `onCancel` or a choice of `aws:branch` names no step of the automation document.",
        why: "Systems Manager refuses the document.",
        fix: "Name a step of the document",
        source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-actions.html",
        examples: yes,
    }
    SSM_009 "SSM-009" Error "The default of a document parameter is not an allowed value" {
        what: "`default` of a parameter of a document is not in its `allowedValues`.",
        why: "Systems Manager refuses the document.",
        fix: "Use an allowed value as the default, or add it to `allowedValues`",
        source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html",
        not_covered: "Parameters whose default is a list or a map.",
        examples: yes,
    }
    SSM_010 "SSM-010" Error "The parameter value does not match its pattern" {
        what: "No part of the literal `Value` of a parameter matches its `AllowedPattern`.",
        why: "Parameter Store refuses the value.",
        fix: "Correct `Value` or `AllowedPattern`",
        source: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html",
        not_covered: "Regular expressions that this library cannot evaluate.",
        examples: yes,
    }
}
