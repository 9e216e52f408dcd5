// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::CloudFormationProduct`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::CloudFormationProduct`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html)
#[must_use]
pub struct CloudFormationProduct<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CloudFormationProduct<Missing_<super::required::name>, Missing_<super::required::owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudFormationProduct(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CloudFormationProduct<S0, S1> {
    /// Sets `AcceptLanguage`. 0 to 100 characters.
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `Description`. 0 to 8191 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Distributor`. 0 to 8191 characters.
    #[inline] pub fn distributor(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Distributor", value.into_node()); self }
    /// Sets `Name`. Required. 0 to 8191 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CloudFormationProduct<Set_, S1> { self.0.put("Name", value.into_node()); CloudFormationProduct(self.0, PhantomData_) }
    /// Sets `Owner`. Required. 0 to 8191 characters.
    #[inline] pub fn owner(mut self, value: impl IntoValue_<String>) -> CloudFormationProduct<S0, Set_> { self.0.put("Owner", value.into_node()); CloudFormationProduct(self.0, PhantomData_) }
    /// Sets `ProductType`. The values are constants of [`ProductType`].
    #[inline] pub fn product_type(mut self, value: impl IntoValue_<ProductType>) -> Self { self.0.put("ProductType", value.into_node()); self }
    /// Sets `ProvisioningArtifactParameters`.
    #[inline] pub fn provisioning_artifact_parameters(mut self, value: impl IntoValue_<Vec<ProvisioningArtifactProperties>>) -> Self { self.0.put("ProvisioningArtifactParameters", value.into_node()); self }
    /// Sets `ReplaceProvisioningArtifacts`.
    #[inline] pub fn replace_provisioning_artifacts(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReplaceProvisioningArtifacts", value.into_node()); self }
    /// Sets `SourceConnection`.
    #[inline] pub fn source_connection(mut self, value: impl IntoValue_<SourceConnection>) -> Self { self.0.put("SourceConnection", value.into_node()); self }
    /// Sets `SupportDescription`. 0 to 8191 characters.
    #[inline] pub fn support_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SupportDescription", value.into_node()); self }
    /// Sets `SupportEmail`. 0 to 254 characters.
    #[inline] pub fn support_email(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SupportEmail", value.into_node()); self }
    /// Sets `SupportUrl`. 0 to 2083 characters.
    #[inline] pub fn support_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SupportUrl", value.into_node()); self }
    /// Sets `Tags`. 0 to 20 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CloudFormationProduct> for CloudFormationProduct<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CloudFormationProduct<S0, S1> {
    const TYPE: &'static str = "AWS::ServiceCatalog::CloudFormationProduct";
    type Handle = CloudFormationProductRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CloudFormationProduct`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CloudFormationProductRef(Id_);
impl From<Id_> for CloudFormationProductRef { #[inline] fn from(id: Id_) -> Self { CloudFormationProductRef(id) } }
impl AsRef<Id_> for CloudFormationProductRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CloudFormationProductRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ProductName`
    #[inline] pub fn product_name(&self) -> Value_<String> { self.0.attribute("ProductName") }
    /// `Fn::GetAtt` `ProvisioningArtifactIds`
    #[inline] pub fn provisioning_artifact_ids(&self) -> Value_<String> { self.0.attribute("ProvisioningArtifactIds") }
    /// `Fn::GetAtt` `ProvisioningArtifactNames`
    #[inline] pub fn provisioning_artifact_names(&self) -> Value_<String> { self.0.attribute("ProvisioningArtifactNames") }
}
/// `AWS::ServiceCatalog::CloudFormationProduct.ProvisioningArtifactProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-cloudformationproduct-provisioningartifactproperties.html)
#[must_use]
pub struct ProvisioningArtifactProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProvisioningArtifactProperties<Missing_<super::required::info>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProvisioningArtifactProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ProvisioningArtifactProperties<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisableTemplateValidation`.
    #[inline] pub fn disable_template_validation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableTemplateValidation", value.into_node()); self }
    /// Sets `Info`. Required.
    #[inline] pub fn info(mut self, value: impl IntoValue_<Node_>) -> ProvisioningArtifactProperties<Set_> { self.0.put("Info", value.into_node()); ProvisioningArtifactProperties(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ProvisioningArtifactProperties> for ProvisioningArtifactProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ServiceCatalog::CloudFormationProduct.CodeStarParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-cloudformationproduct-codestarparameters.html)
#[must_use]
pub struct CodeStarParameters<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl CodeStarParameters<Missing_<super::required::artifact_path>, Missing_<super::required::branch>, Missing_<super::required::connection_arn>, Missing_<super::required::repository>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeStarParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> CodeStarParameters<S0, S1, S2, S3> {
    /// Sets `ArtifactPath`. Required. 1 to 4096 characters.
    #[inline] pub fn artifact_path(mut self, value: impl IntoValue_<String>) -> CodeStarParameters<Set_, S1, S2, S3> { self.0.put("ArtifactPath", value.into_node()); CodeStarParameters(self.0, PhantomData_) }
    /// Sets `Branch`. Required. 1 to 250 characters.
    #[inline] pub fn branch(mut self, value: impl IntoValue_<String>) -> CodeStarParameters<S0, Set_, S2, S3> { self.0.put("Branch", value.into_node()); CodeStarParameters(self.0, PhantomData_) }
    /// Sets `ConnectionArn`. Required. 1 to 1224 characters.
    #[inline] pub fn connection_arn(mut self, value: impl IntoValue_<String>) -> CodeStarParameters<S0, S1, Set_, S3> { self.0.put("ConnectionArn", value.into_node()); CodeStarParameters(self.0, PhantomData_) }
    /// Sets `Repository`. Required. 1 to 100 characters.
    #[inline] pub fn repository(mut self, value: impl IntoValue_<String>) -> CodeStarParameters<S0, S1, S2, Set_> { self.0.put("Repository", value.into_node()); CodeStarParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<CodeStarParameters> for CodeStarParameters<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ServiceCatalog::CloudFormationProduct.ConnectionParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html)
#[must_use]
pub struct ConnectionParameters(Properties_);
impl ConnectionParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionParameters(Properties_::new()) }
}
impl ConnectionParameters {
    /// Sets `CodeStar`.
    #[inline] pub fn code_star(mut self, value: impl IntoValue_<CodeStarParameters>) -> Self { self.0.put("CodeStar", value.into_node()); self }
}
impl IntoValue_<ConnectionParameters> for ConnectionParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ServiceCatalog::CloudFormationProduct.SourceConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-servicecatalog-cloudformationproduct-sourceconnection.html)
#[must_use]
pub struct SourceConnection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SourceConnection<Missing_<super::required::connection_parameters>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceConnection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SourceConnection<S0, S1> {
    /// Sets `ConnectionParameters`. Required.
    #[inline] pub fn connection_parameters(mut self, value: impl IntoValue_<ConnectionParameters>) -> SourceConnection<Set_, S1> { self.0.put("ConnectionParameters", value.into_node()); SourceConnection(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`SourceConnectionType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SourceConnectionType>) -> SourceConnection<S0, Set_> { self.0.put("Type", value.into_node()); SourceConnection(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SourceConnection> for SourceConnection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ServiceCatalog::CloudFormationProduct`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html)
#[derive(Debug)]
pub enum ProductType {}
impl ProductType {
    /// `CLOUD_FORMATION_TEMPLATE`
    pub const CLOUD_FORMATION_TEMPLATE: Value_<ProductType> = Value_::constant("CLOUD_FORMATION_TEMPLATE");
    /// `MARKETPLACE_AMI`
    pub const MARKETPLACE_AMI: Value_<ProductType> = Value_::constant("MARKETPLACE_AMI");
    /// `MARKETPLACE_CAR`
    pub const MARKETPLACE_CAR: Value_<ProductType> = Value_::constant("MARKETPLACE_CAR");
    /// `TERRAFORM_OPEN_SOURCE`
    pub const TERRAFORM_OPEN_SOURCE: Value_<ProductType> = Value_::constant("TERRAFORM_OPEN_SOURCE");
    /// `TERRAFORM_CLOUD`
    pub const TERRAFORM_CLOUD: Value_<ProductType> = Value_::constant("TERRAFORM_CLOUD");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<ProductType> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProductType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ServiceCatalog::CloudFormationProduct`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `CLOUD_FORMATION_TEMPLATE`
    pub const CLOUD_FORMATION_TEMPLATE: Value_<Type> = Value_::constant("CLOUD_FORMATION_TEMPLATE");
    /// `MARKETPLACE_AMI`
    pub const MARKETPLACE_AMI: Value_<Type> = Value_::constant("MARKETPLACE_AMI");
    /// `MARKETPLACE_CAR`
    pub const MARKETPLACE_CAR: Value_<Type> = Value_::constant("MARKETPLACE_CAR");
    /// `TERRAFORM_OPEN_SOURCE`
    pub const TERRAFORM_OPEN_SOURCE: Value_<Type> = Value_::constant("TERRAFORM_OPEN_SOURCE");
    /// `TERRAFORM_CLOUD`
    pub const TERRAFORM_CLOUD: Value_<Type> = Value_::constant("TERRAFORM_CLOUD");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<Type> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ServiceCatalog::CloudFormationProduct`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html)
#[derive(Debug)]
pub enum SourceConnectionType {}
impl SourceConnectionType {
    /// `CODESTAR`
    pub const CODESTAR: Value_<SourceConnectionType> = Value_::constant("CODESTAR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceConnectionType> { Value_::from_node(value.into_node()) }
}
