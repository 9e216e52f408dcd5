// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Project`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Project`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html)
#[must_use]
pub struct Project<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Project<Missing_<super::required::project_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Project(Properties_::new(), PhantomData_) }
}
impl<S0> Project<S0> {
    /// Sets `ProjectDescription`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn project_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectDescription", value.into_node()); self }
    /// Sets `ProjectName`. Required. 1 to 32 characters. An update replaces the resource.
    #[inline] pub fn project_name(mut self, value: impl IntoValue_<String>) -> Project<Set_> { self.0.put("ProjectName", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `ServiceCatalogProvisionedProductDetails`.
    #[inline] pub fn service_catalog_provisioned_product_details(mut self, value: impl IntoValue_<ServiceCatalogProvisionedProductDetails>) -> Self { self.0.put("ServiceCatalogProvisionedProductDetails", value.into_node()); self }
    /// Sets `ServiceCatalogProvisioningDetails`. An update replaces the resource.
    #[inline] pub fn service_catalog_provisioning_details(mut self, value: impl IntoValue_<ServiceCatalogProvisioningDetails>) -> Self { self.0.put("ServiceCatalogProvisioningDetails", value.into_node()); self }
    /// Sets `Tags`. 0 to 40 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateProviderDetails`. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn template_provider_details(mut self, value: impl IntoValue_<Vec<TemplateProviderDetail>>) -> Self { self.0.put("TemplateProviderDetails", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Project> for Project<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Project<S0> {
    const TYPE: &'static str = "AWS::SageMaker::Project";
    type Handle = ProjectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Project`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProjectRef(Id_);
impl From<Id_> for ProjectRef { #[inline] fn from(id: Id_) -> Self { ProjectRef(id) } }
impl AsRef<Id_> for ProjectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProjectRef {
    /// `Ref`: `ProjectArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `ProjectArn`
    #[inline] pub fn project_arn(&self) -> Value_<String> { self.0.attribute("ProjectArn") }
    /// `Fn::GetAtt` `ProjectId`
    #[inline] pub fn project_id(&self) -> Value_<String> { self.0.attribute("ProjectId") }
    /// `Fn::GetAtt` `ProjectStatus`
    #[inline] pub fn project_status(&self) -> Value_<String> { self.0.attribute("ProjectStatus") }
}
/// `AWS::SageMaker::Project.ServiceCatalogProvisionedProductDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html)
#[must_use]
pub struct ServiceCatalogProvisionedProductDetails(Properties_);
impl ServiceCatalogProvisionedProductDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceCatalogProvisionedProductDetails(Properties_::new()) }
}
impl ServiceCatalogProvisionedProductDetails {
    /// Sets `ProvisionedProductId`. 1 to 100 characters.
    #[inline] pub fn provisioned_product_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProvisionedProductId", value.into_node()); self }
    /// Sets `ProvisionedProductStatusMessage`.
    #[inline] pub fn provisioned_product_status_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProvisionedProductStatusMessage", value.into_node()); self }
}
impl IntoValue_<ServiceCatalogProvisionedProductDetails> for ServiceCatalogProvisionedProductDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Project.ServiceCatalogProvisioningDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html)
#[must_use]
pub struct ServiceCatalogProvisioningDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceCatalogProvisioningDetails<Missing_<super::required::product_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceCatalogProvisioningDetails(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceCatalogProvisioningDetails<S0> {
    /// Sets `PathId`. 1 to 100 characters.
    #[inline] pub fn path_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PathId", value.into_node()); self }
    /// Sets `ProductId`. Required. 1 to 100 characters.
    #[inline] pub fn product_id(mut self, value: impl IntoValue_<String>) -> ServiceCatalogProvisioningDetails<Set_> { self.0.put("ProductId", value.into_node()); ServiceCatalogProvisioningDetails(self.0, PhantomData_) }
    /// Sets `ProvisioningArtifactId`. 1 to 100 characters.
    #[inline] pub fn provisioning_artifact_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProvisioningArtifactId", value.into_node()); self }
    /// Sets `ProvisioningParameters`.
    #[inline] pub fn provisioning_parameters(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ProvisioningParameters", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceCatalogProvisioningDetails> for ServiceCatalogProvisioningDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Project.CfnTemplateProviderDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-project-cfntemplateproviderdetail.html)
#[must_use]
pub struct CfnTemplateProviderDetail<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CfnTemplateProviderDetail<Missing_<super::required::template_name>, Missing_<super::required::template_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CfnTemplateProviderDetail(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CfnTemplateProviderDetail<S0, S1> {
    /// Sets `Parameters`. 0 to 180 items.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `RoleARN`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleARN", value.into_node()); self }
    /// Sets `TemplateName`. Required. 1 to 32 characters.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> CfnTemplateProviderDetail<Set_, S1> { self.0.put("TemplateName", value.into_node()); CfnTemplateProviderDetail(self.0, PhantomData_) }
    /// Sets `TemplateURL`. Required. 1 to 1024 characters.
    #[inline] pub fn template_url(mut self, value: impl IntoValue_<String>) -> CfnTemplateProviderDetail<S0, Set_> { self.0.put("TemplateURL", value.into_node()); CfnTemplateProviderDetail(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CfnTemplateProviderDetail> for CfnTemplateProviderDetail<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Project.TemplateProviderDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-project-templateproviderdetail.html)
#[must_use]
pub struct TemplateProviderDetail(Properties_);
impl TemplateProviderDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TemplateProviderDetail(Properties_::new()) }
}
impl TemplateProviderDetail {
    /// Sets `CfnTemplateProviderDetail`.
    #[inline] pub fn cfn_template_provider_detail(mut self, value: impl IntoValue_<CfnTemplateProviderDetail>) -> Self { self.0.put("CfnTemplateProviderDetail", value.into_node()); self }
}
impl IntoValue_<TemplateProviderDetail> for TemplateProviderDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
