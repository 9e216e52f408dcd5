// Made by `cargo xtask generate`; do not edit.
//! `AWS::Config::ConformancePack`

use stanchion_template::generated::*;

/// `AWS::Config::ConformancePack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html)
#[must_use]
pub struct ConformancePack<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConformancePack<Missing_<super::required::conformance_pack_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConformancePack(Properties_::new(), PhantomData_) }
}
impl<S0> ConformancePack<S0> {
    /// Sets `ConformancePackInputParameters`. 0 to 60 items.
    #[inline] pub fn conformance_pack_input_parameters(mut self, value: impl IntoValue_<Vec<ConformancePackInputParameter>>) -> Self { self.0.put("ConformancePackInputParameters", value.into_node()); self }
    /// Sets `ConformancePackName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn conformance_pack_name(mut self, value: impl IntoValue_<String>) -> ConformancePack<Set_> { self.0.put("ConformancePackName", value.into_node()); ConformancePack(self.0, PhantomData_) }
    /// Sets `DeliveryS3Bucket`. 0 to 63 characters.
    #[inline] pub fn delivery_s3_bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliveryS3Bucket", value.into_node()); self }
    /// Sets `DeliveryS3KeyPrefix`. 0 to 1024 characters.
    #[inline] pub fn delivery_s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliveryS3KeyPrefix", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateBody`. 1 to 51200 characters.
    #[inline] pub fn template_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateBody", value.into_node()); self }
    /// Sets `TemplateS3Uri`. 1 to 1024 characters.
    #[inline] pub fn template_s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateS3Uri", value.into_node()); self }
    /// Sets `TemplateSSMDocumentDetails`.
    #[inline] pub fn template_ssm_document_details(mut self, value: impl IntoValue_<TemplateSSMDocumentDetails>) -> Self { self.0.put("TemplateSSMDocumentDetails", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConformancePack> for ConformancePack<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ConformancePack<S0> {
    const TYPE: &'static str = "AWS::Config::ConformancePack";
    type Handle = ConformancePackRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConformancePack`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConformancePackRef(Id_);
impl From<Id_> for ConformancePackRef { #[inline] fn from(id: Id_) -> Self { ConformancePackRef(id) } }
impl AsRef<Id_> for ConformancePackRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConformancePackRef {
    /// `Ref`: `ConformancePackName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConformancePackArn`
    #[inline] pub fn conformance_pack_arn(&self) -> Value_<String> { self.0.attribute("ConformancePackArn") }
}
/// `AWS::Config::ConformancePack.ConformancePackInputParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-conformancepack-conformancepackinputparameter.html)
#[must_use]
pub struct ConformancePackInputParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConformancePackInputParameter<Missing_<super::required::parameter_name>, Missing_<super::required::parameter_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConformancePackInputParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConformancePackInputParameter<S0, S1> {
    /// Sets `ParameterName`. Required. 0 to 255 characters.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> ConformancePackInputParameter<Set_, S1> { self.0.put("ParameterName", value.into_node()); ConformancePackInputParameter(self.0, PhantomData_) }
    /// Sets `ParameterValue`. Required. 0 to 4096 characters.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> ConformancePackInputParameter<S0, Set_> { self.0.put("ParameterValue", value.into_node()); ConformancePackInputParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConformancePackInputParameter> for ConformancePackInputParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::ConformancePack.TemplateSSMDocumentDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html)
#[must_use]
pub struct TemplateSSMDocumentDetails(Properties_);
impl TemplateSSMDocumentDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TemplateSSMDocumentDetails(Properties_::new()) }
}
impl TemplateSSMDocumentDetails {
    /// Sets `DocumentName`. 3 to 128 characters.
    #[inline] pub fn document_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentName", value.into_node()); self }
    /// Sets `DocumentVersion`. 1 to 128 characters.
    #[inline] pub fn document_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentVersion", value.into_node()); self }
}
impl IntoValue_<TemplateSSMDocumentDetails> for TemplateSSMDocumentDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
