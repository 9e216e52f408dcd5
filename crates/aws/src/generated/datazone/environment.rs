// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::Environment`

use stanchion_template::generated::*;

/// `AWS::DataZone::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environment.html)
#[must_use]
pub struct Environment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Environment<Missing_<super::required::domain_identifier>, Missing_<super::required::name>, Missing_<super::required::project_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Environment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Environment<S0, S1, S2> {
    /// Sets `DeploymentOrder`. An update replaces the resource.
    #[inline] pub fn deployment_order(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DeploymentOrder", value.into_node()); self }
    /// Sets `Description`. At most 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> Environment<Set_, S1, S2> { self.0.put("DomainIdentifier", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `EnvironmentAccountIdentifier`. An update replaces the resource.
    #[inline] pub fn environment_account_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentAccountIdentifier", value.into_node()); self }
    /// Sets `EnvironmentAccountRegion`. An update replaces the resource.
    #[inline] pub fn environment_account_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentAccountRegion", value.into_node()); self }
    /// Sets `EnvironmentBlueprintIdentifier`. An update replaces the resource.
    #[inline] pub fn environment_blueprint_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentBlueprintIdentifier", value.into_node()); self }
    /// Sets `EnvironmentConfigurationId`. An update replaces the resource.
    #[inline] pub fn environment_configuration_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentConfigurationId", value.into_node()); self }
    /// Sets `EnvironmentProfileIdentifier`. An update replaces the resource.
    #[inline] pub fn environment_profile_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentProfileIdentifier", value.into_node()); self }
    /// Sets `EnvironmentRoleArn`.
    #[inline] pub fn environment_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentRoleArn", value.into_node()); self }
    /// Sets `GlossaryTerms`. 0 to 20 items.
    #[inline] pub fn glossary_terms(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GlossaryTerms", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Environment<S0, Set_, S2> { self.0.put("Name", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `ProjectIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn project_identifier(mut self, value: impl IntoValue_<String>) -> Environment<S0, S1, Set_> { self.0.put("ProjectIdentifier", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `UserParameters`. An update replaces the resource.
    #[inline] pub fn user_parameters(mut self, value: impl IntoValue_<Vec<EnvironmentParameter>>) -> Self { self.0.put("UserParameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Environment> for Environment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Environment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DataZone::Environment";
    type Handle = EnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Environment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentRef(Id_);
impl From<Id_> for EnvironmentRef { #[inline] fn from(id: Id_) -> Self { EnvironmentRef(id) } }
impl AsRef<Id_> for EnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentRef {
    /// `Ref`: `DomainId|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AwsAccountId`
    #[inline] pub fn aws_account_id(&self) -> Value_<String> { self.0.attribute("AwsAccountId") }
    /// `Fn::GetAtt` `AwsAccountRegion`
    #[inline] pub fn aws_account_region(&self) -> Value_<String> { self.0.attribute("AwsAccountRegion") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `EnvironmentBlueprintId`
    #[inline] pub fn environment_blueprint_id(&self) -> Value_<String> { self.0.attribute("EnvironmentBlueprintId") }
    /// `Fn::GetAtt` `EnvironmentProfileId`
    #[inline] pub fn environment_profile_id(&self) -> Value_<String> { self.0.attribute("EnvironmentProfileId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ProjectId`
    #[inline] pub fn project_id(&self) -> Value_<String> { self.0.attribute("ProjectId") }
    /// `Fn::GetAtt` `Provider`
    #[inline] pub fn provider(&self) -> Value_<String> { self.0.attribute("Provider") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::DataZone::Environment.EnvironmentParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-environment-environmentparameter.html)
#[must_use]
pub struct EnvironmentParameter(Properties_);
impl EnvironmentParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentParameter(Properties_::new()) }
}
impl EnvironmentParameter {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<EnvironmentParameter> for EnvironmentParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
