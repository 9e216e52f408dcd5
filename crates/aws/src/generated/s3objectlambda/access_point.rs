// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3ObjectLambda::AccessPoint`

use stanchion_template::generated::*;

/// `AWS::S3ObjectLambda::AccessPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspoint.html)
#[must_use]
pub struct AccessPoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessPoint<Missing_<super::required::object_lambda_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessPoint(Properties_::new(), PhantomData_) }
}
impl<S0> AccessPoint<S0> {
    /// Sets `Name`. 3 to 45 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ObjectLambdaConfiguration`. Required.
    #[inline] pub fn object_lambda_configuration(mut self, value: impl IntoValue_<ObjectLambdaConfiguration>) -> AccessPoint<Set_> { self.0.put("ObjectLambdaConfiguration", value.into_node()); AccessPoint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccessPoint> for AccessPoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AccessPoint<S0> {
    const TYPE: &'static str = "AWS::S3ObjectLambda::AccessPoint";
    type Handle = AccessPointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessPoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessPointRef(Id_);
impl From<Id_> for AccessPointRef { #[inline] fn from(id: Id_) -> Self { AccessPointRef(id) } }
impl AsRef<Id_> for AccessPointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessPointRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Alias`
    #[inline] pub fn alias(&self) -> Value_<String> { self.0.attribute("Alias") }
    /// `Fn::GetAtt` `Alias.Status`
    #[inline] pub fn alias_status(&self) -> Value_<String> { self.0.attribute("Alias.Status") }
    /// `Fn::GetAtt` `Alias.Value`
    #[inline] pub fn alias_value(&self) -> Value_<String> { self.0.attribute("Alias.Value") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `PolicyStatus`
    #[inline] pub fn policy_status(&self) -> Value_<String> { self.0.attribute("PolicyStatus") }
    /// `Fn::GetAtt` `PolicyStatus.IsPublic`
    #[inline] pub fn policy_status_is_public(&self) -> Value_<bool> { self.0.attribute("PolicyStatus.IsPublic") }
    /// `Fn::GetAtt` `PublicAccessBlockConfiguration`
    #[inline] pub fn public_access_block_configuration(&self) -> Value_<String> { self.0.attribute("PublicAccessBlockConfiguration") }
    /// `Fn::GetAtt` `PublicAccessBlockConfiguration.BlockPublicAcls`
    #[inline] pub fn public_access_block_configuration_block_public_acls(&self) -> Value_<bool> { self.0.attribute("PublicAccessBlockConfiguration.BlockPublicAcls") }
    /// `Fn::GetAtt` `PublicAccessBlockConfiguration.BlockPublicPolicy`
    #[inline] pub fn public_access_block_configuration_block_public_policy(&self) -> Value_<bool> { self.0.attribute("PublicAccessBlockConfiguration.BlockPublicPolicy") }
    /// `Fn::GetAtt` `PublicAccessBlockConfiguration.IgnorePublicAcls`
    #[inline] pub fn public_access_block_configuration_ignore_public_acls(&self) -> Value_<bool> { self.0.attribute("PublicAccessBlockConfiguration.IgnorePublicAcls") }
    /// `Fn::GetAtt` `PublicAccessBlockConfiguration.RestrictPublicBuckets`
    #[inline] pub fn public_access_block_configuration_restrict_public_buckets(&self) -> Value_<bool> { self.0.attribute("PublicAccessBlockConfiguration.RestrictPublicBuckets") }
}
/// `AWS::S3ObjectLambda::AccessPoint.AwsLambda`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3objectlambda-accesspoint-awslambda.html)
#[must_use]
pub struct AwsLambda<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AwsLambda<Missing_<super::required::function_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsLambda(Properties_::new(), PhantomData_) }
}
impl<S0> AwsLambda<S0> {
    /// Sets `FunctionArn`. Required. 1 to 2048 characters.
    #[inline] pub fn function_arn(mut self, value: impl IntoValue_<String>) -> AwsLambda<Set_> { self.0.put("FunctionArn", value.into_node()); AwsLambda(self.0, PhantomData_) }
    /// Sets `FunctionPayload`.
    #[inline] pub fn function_payload(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FunctionPayload", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AwsLambda> for AwsLambda<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3ObjectLambda::AccessPoint.ContentTransformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspoint.html)
#[must_use]
pub struct ContentTransformation(Properties_);
impl ContentTransformation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContentTransformation(Properties_::new()) }
}
impl ContentTransformation {
    /// Sets `AwsLambda`.
    #[inline] pub fn aws_lambda(mut self, value: impl IntoValue_<AwsLambda>) -> Self { self.0.put("AwsLambda", value.into_node()); self }
}
impl IntoValue_<ContentTransformation> for ContentTransformation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3ObjectLambda::AccessPoint.TransformationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3objectlambda-accesspoint-transformationconfiguration.html)
#[must_use]
pub struct TransformationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TransformationConfiguration<Missing_<super::required::actions>, Missing_<super::required::content_transformation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransformationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TransformationConfiguration<S0, S1> {
    /// Sets `Actions`. Required.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> TransformationConfiguration<Set_, S1> { self.0.put("Actions", value.into_node()); TransformationConfiguration(self.0, PhantomData_) }
    /// Sets `ContentTransformation`. Required.
    #[inline] pub fn content_transformation(mut self, value: impl IntoValue_<ContentTransformation>) -> TransformationConfiguration<S0, Set_> { self.0.put("ContentTransformation", value.into_node()); TransformationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TransformationConfiguration> for TransformationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3ObjectLambda::AccessPoint.ObjectLambdaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3objectlambda-accesspoint-objectlambdaconfiguration.html)
#[must_use]
pub struct ObjectLambdaConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ObjectLambdaConfiguration<Missing_<super::required::supporting_access_point>, Missing_<super::required::transformation_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ObjectLambdaConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ObjectLambdaConfiguration<S0, S1> {
    /// Sets `AllowedFeatures`.
    #[inline] pub fn allowed_features(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedFeatures", value.into_node()); self }
    /// Sets `CloudWatchMetricsEnabled`.
    #[inline] pub fn cloud_watch_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CloudWatchMetricsEnabled", value.into_node()); self }
    /// Sets `SupportingAccessPoint`. Required. 1 to 2048 characters.
    #[inline] pub fn supporting_access_point(mut self, value: impl IntoValue_<String>) -> ObjectLambdaConfiguration<Set_, S1> { self.0.put("SupportingAccessPoint", value.into_node()); ObjectLambdaConfiguration(self.0, PhantomData_) }
    /// Sets `TransformationConfigurations`. Required.
    #[inline] pub fn transformation_configurations(mut self, value: impl IntoValue_<Vec<TransformationConfiguration>>) -> ObjectLambdaConfiguration<S0, Set_> { self.0.put("TransformationConfigurations", value.into_node()); ObjectLambdaConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ObjectLambdaConfiguration> for ObjectLambdaConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
