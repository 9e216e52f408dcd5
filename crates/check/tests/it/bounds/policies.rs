//! Bounds of the rules of IAM policies.

use super::bounds;

bounds! {
    policies:
    ("IAM-004.passes", "Roles", &["[a]", "!Ref R"], &["[a, b]", "[]"]);
    ("IAM-005.passes", "Effect", &["Allow", "Deny", "!Ref E"], &["allow", "", "Other"]);
    ("IAM-005.passes", "Version", &["'2012-10-17'", "'2008-10-17'", "!Ref V", ""], &["'2012-10-18'"]);
    ("IAM-005.passes", "Statement", &["!Ref S", "[!Ref S]", "{Effect: Allow, Action: a:b, Resource: '*'}"], &[""]);
    ("IAM-005.passes", "Action", &["a:b", " + NotAction: a:b"], &["", "a:b + NotAction: a:b", "a:b + Other: a", "a:b + Actio: a"]);
    ("IAM-005.passes", "Resource", &["'*'", " + NotResource: a"], &["", "a + NotResource: a", "a + Principal: '*'", "a + NotPrincipal: '*'"]);
    ("IAM-006.passes", "Action; Resource",
        &["s3:*; '*'", "iam:GetRole; '*'", "'*'; arn:aws:s3:::a", "'*'; '*' + Condition: {Bool: {aws:SecureTransport: 'true'}}", "!Ref A; '*'"],
        &["'*'; '*'", "'*:*'; '*'", "iam:*; ['*']", "[s3:GetObject, iam:PassRole]; '*'", "IAM:PassRole; '*'"]);
    ("IAM-006.passes", "Effect; Action; Resource", &["Deny; '*'; '*'", "!Ref E; '*'; '*'"], &["Allow; '*'; '*'"]);
    ("IAM-007.passes", "Action",
        &["s3:GetObject", "S3:getobject", "s3:Get*", "'*'", "'s3:*'", "!Ref A", "elasticfilesystem:Client?ount"],
        &["s3:GetObjects", "elasticfilesystem:ClientMont", "s3:Gett*", "s3", "own:Action"]);
    ("IAM-009.passes", "Condition",
        &["{StringEquals: {aws:SourceAccount: a}}", "{StringLikeIfExists: {aws:ResourceTag/Team: a}}", "{ForAllValues:StringLike: {aws:TagKeys: a}}",
            "{ForAnyValue:StringLike: {aws:TagKeys: a}}", "{Null: {aws:TokenIssueTime: 'true'}}", "{stringequals: {AWS:SOURCEACCOUNT: a}}",
            "{StringEquals: {aws:UnknownNewKey: a}}", "{StringEquals: {elasticfilesystem:AccessPointArn: a}}", "{StringEquals: {own:Key: a}}",
            "{StringEquals: {'${A}': a}}", "{StringEquals: {'oidc.eks.us-east-1.amazonaws.com/id/A:sub': a}}", "!Ref C"],
        &["{StringEqual: {aws:SourceAccount: a}}", "{Other: {aws:SourceAccount: a}}", "{StringEquals: {SourceAccount: a}}", "{StringEquals: {aws:SourceAcount: a}}",
            "{StringEquals: {elasticfilesystem:AccessPoint: a}}", "{ForEachValue:StringLike: {aws:TagKeys: a}}"]);
    ("IAM-011.passes", "Service",
        &["ec2.amazonaws.com", "[ec2.amazonaws.com, lambda.amazonaws.com]", "ecs-tasks.amazonaws.com", "'${A}'", "!Ref S", "'*'", "ec2.amazonaws.com.cn",
            "vpc-flow-logs.amazonaws.com", "own-service.amazonaws.com", "ec2.amazon.com"],
        &["ec2", "ec2.", "'ec2 a.amazonaws.com'", "lamda.amazonaws.com", "[ec2.amazonaws.com, batchs.amazonaws.com]"]);
    ("IAM-012.passes", "Service", &["lambda.amazonaws.com", "[a.amazonaws.com, lambda.amazonaws.com]", "!Ref S", "lambda.amazonaws.com.cn"], &["ec2.amazonaws.com"]);
    ("IAM-012.passes", "Effect", &["Allow"], &["Deny"]);
    ("IAM-012.passes", "Role", &["arn:aws:iam::111122223333:role/a", "!Ref Other"], &[]);
    ("IAM-013.passes", "Version; Statement", &["'2012-10-17'; []", "; "], &["; []"]);
    ("IAM-014.passes", "Sid; Sid@2", &["A; B", "''; ''", "!Ref S; !Ref S", "A1; "], &["A; A", "A-1; B", "'A 1'; B", "A; B_"]);
    ("IAM-017.passes", "Action",
        &["sts:AssumeRole", "STS:TagSession", "'*'", "'s*:AssumeRole'", "'${A}:b'", "!Ref A", "AssumeRole"], &["s3:GetObject", "[sts:AssumeRole, iam:PassRole]"]);
    ("IAM-019.passes", "Role", &["!GetAtt Owner.Arn", "!Ref P", "arn:aws:iam::111122223333:role/a"], &["!GetAtt Profile.Arn"]);
}
