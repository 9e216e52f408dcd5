// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::CloudFormationProvisionedProduct`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::CloudFormationProvisionedProduct`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html)
#[must_use]
pub struct CloudFormationProvisionedProduct(Properties_);
impl CloudFormationProvisionedProduct {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudFormationProvisionedProduct(Properties_::new()) }
}
impl CloudFormationProvisionedProduct {
    /// Sets `AcceptLanguage`. The values are constants of [`AcceptLanguage`].
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<AcceptLanguage>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `NotificationArns`. At most 5 items. An update replaces the resource.
    #[inline] pub fn notification_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotificationArns", value.into_node()); self }
    /// Sets `PathId`. 1 to 100 characters.
    #[inline] pub fn path_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PathId", value.into_node()); self }
    /// Sets `PathName`. 1 to 100 characters.
    #[inline] pub fn path_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PathName", value.into_node()); self }
    /// Sets `ProductId`. 1 to 100 characters.
    #[inline] pub fn product_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProductId", value.into_node()); self }
    /// Sets `ProductName`. 1 to 128 characters.
    #[inline] pub fn product_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProductName", value.into_node()); self }
    /// Sets `ProvisionedProductName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn provisioned_product_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProvisionedProductName", value.into_node()); self }
    /// Sets `ProvisioningArtifactId`. 1 to 100 characters.
    #[inline] pub fn provisioning_artifact_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProvisioningArtifactId", value.into_node()); self }
    /// Sets `ProvisioningArtifactName`.
    #[inline] pub fn provisioning_artifact_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProvisioningArtifactName", value.into_node()); self }
    /// Sets `ProvisioningParameters`.
    #[inline] pub fn provisioning_parameters(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ProvisioningParameters", value.into_node()); self }
    /// Sets `ProvisioningPreferences`.
    #[inline] pub fn provisioning_preferences(mut self, value: impl IntoValue_<ProvisioningPreferences>) -> Self { self.0.put("ProvisioningPreferences", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<CloudFormationProvisionedProduct> for CloudFormationProvisionedProduct { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for CloudFormationProvisionedProduct {
    const TYPE: &'static str = "AWS::ServiceCatalog::CloudFormationProvisionedProduct";
    type Handle = CloudFormationProvisionedProductRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CloudFormationProvisionedProduct`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CloudFormationProvisionedProductRef(Id_);
impl From<Id_> for CloudFormationProvisionedProductRef { #[inline] fn from(id: Id_) -> Self { CloudFormationProvisionedProductRef(id) } }
impl AsRef<Id_> for CloudFormationProvisionedProductRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CloudFormationProvisionedProductRef {
    /// `Ref`: `ProvisionedProductId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CloudformationStackArn`
    #[inline] pub fn cloudformation_stack_arn(&self) -> Value_<String> { self.0.attribute("CloudformationStackArn") }
    /// `Fn::GetAtt` `Outputs`
    #[inline] pub fn outputs(&self) -> Value_<String> { self.0.attribute("Outputs") }
    /// `Fn::GetAtt` `ProvisionedProductId`
    #[inline] pub fn provisioned_product_id(&self) -> Value_<String> { self.0.attribute("ProvisionedProductId") }
    /// `Fn::GetAtt` `RecordId`
    #[inline] pub fn record_id(&self) -> Value_<String> { self.0.attribute("RecordId") }
}
/// `AWS::ServiceCatalog::CloudFormationProvisionedProduct.ProvisioningPreferences`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-cloudformationprovisionedproduct-provisioningpreferences.html)
#[must_use]
pub struct ProvisioningPreferences(Properties_);
impl ProvisioningPreferences {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProvisioningPreferences(Properties_::new()) }
}
impl ProvisioningPreferences {
    /// Sets `StackSetAccounts`.
    #[inline] pub fn stack_set_accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StackSetAccounts", value.into_node()); self }
    /// Sets `StackSetFailureToleranceCount`. At least 0.
    #[inline] pub fn stack_set_failure_tolerance_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StackSetFailureToleranceCount", value.into_node()); self }
    /// Sets `StackSetFailureTolerancePercentage`. 0 to 100.
    #[inline] pub fn stack_set_failure_tolerance_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StackSetFailureTolerancePercentage", value.into_node()); self }
    /// Sets `StackSetMaxConcurrencyCount`. At least 1.
    #[inline] pub fn stack_set_max_concurrency_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StackSetMaxConcurrencyCount", value.into_node()); self }
    /// Sets `StackSetMaxConcurrencyPercentage`. 1 to 100.
    #[inline] pub fn stack_set_max_concurrency_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StackSetMaxConcurrencyPercentage", value.into_node()); self }
    /// Sets `StackSetOperationType`. The values are constants of [`StackSetOperationType`].
    #[inline] pub fn stack_set_operation_type(mut self, value: impl IntoValue_<StackSetOperationType>) -> Self { self.0.put("StackSetOperationType", value.into_node()); self }
    /// Sets `StackSetRegions`.
    #[inline] pub fn stack_set_regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StackSetRegions", value.into_node()); self }
}
impl IntoValue_<ProvisioningPreferences> for ProvisioningPreferences { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html)
#[derive(Debug)]
pub enum AcceptLanguage {}
impl AcceptLanguage {
    /// `en`
    pub const EN: Value_<AcceptLanguage> = Value_::constant("en");
    /// `jp`
    pub const JP: Value_<AcceptLanguage> = Value_::constant("jp");
    /// `zh`
    pub const ZH: Value_<AcceptLanguage> = Value_::constant("zh");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceptLanguage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html)
#[derive(Debug)]
pub enum StackSetOperationType {}
impl StackSetOperationType {
    /// `CREATE`
    pub const CREATE: Value_<StackSetOperationType> = Value_::constant("CREATE");
    /// `UPDATE`
    pub const UPDATE: Value_<StackSetOperationType> = Value_::constant("UPDATE");
    /// `DELETE`
    pub const DELETE: Value_<StackSetOperationType> = Value_::constant("DELETE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StackSetOperationType> { Value_::from_node(value.into_node()) }
}
