//! Findings of ssm.

use super::codes;

codes! {
    SSM_001 "SSM-001" Error "A parameter's name is none Parameter Store takes" {
        what: "Name starts with aws or ssm, has other signs than letters, digits and ._-/, more than 15 levels, or a / inside without one at the start.",
        why: "Parameter Store refuses the name.",
        fix: "write /team/name",
        source: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html",
        examples: yes,
    }
    SSM_002 "SSM-002" Error "A parameter's value is too long for its tier" {
        what: "Value has more than 4 KB and Tier is not Advanced, or more than 8 KB.",
        why: "Parameter Store refuses the value.",
        fix: "set Tier to Advanced or Intelligent-Tiering, up to 8 KB",
        source: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html",
        examples: yes,
    }
    SSM_003 "SSM-003" Error "CloudFormation makes no SecureString" {
        what: "Type is SecureString.",
        why: "CloudFormation refuses the parameter.",
        fix: "use a secret of Secrets Manager, and refer to it dynamically",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html",
        examples: yes,
    }
    SSM_004 "SSM-004" Error "A document of Systems Manager has the wrong form" {
        what: "A command document's schemaVersion is none of 1.2, 2.0 and 2.2, or its steps are missing; an automation document's is not 0.3; {{ Name }} in a step names no parameter of the document.",
        why: "Systems Manager refuses the document, or runs the text as it stands.",
        fix: "use schemaVersion 2.2 with mainSteps, and declare each parameter",
        source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html",
        not_covered: "Content that is text.",
        examples: yes,
    }
    SSM_005 "SSM-005" Warning "A named document that cannot be changed" {
        what: "A document has a Name, and UpdateMethod is not NewVersion.",
        why: "A change replaces the document, and its name is taken: the update fails.",
        fix: "set UpdateMethod to NewVersion, or leave Name out",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html",
        examples: yes,
    }
    SSM_006 "SSM-006" Error "The document's steps and parameters need names of their own" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    SSM_007 "SSM-007" Error "A step's timeout is out of range" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
