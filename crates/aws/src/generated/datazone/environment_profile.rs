// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::EnvironmentProfile`

use stanchion_template::generated::*;

/// `AWS::DataZone::EnvironmentProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentprofile.html)
#[must_use]
pub struct EnvironmentProfile<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl EnvironmentProfile<Missing_<super::required::aws_account_id>, Missing_<super::required::aws_account_region>, Missing_<super::required::domain_identifier>, Missing_<super::required::environment_blueprint_identifier>, Missing_<super::required::name>, Missing_<super::required::project_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnvironmentProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> EnvironmentProfile<S0, S1, S2, S3, S4, S5> {
    /// Sets `AwsAccountId`. Required.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> EnvironmentProfile<Set_, S1, S2, S3, S4, S5> { self.0.put("AwsAccountId", value.into_node()); EnvironmentProfile(self.0, PhantomData_) }
    /// Sets `AwsAccountRegion`. Required.
    #[inline] pub fn aws_account_region(mut self, value: impl IntoValue_<String>) -> EnvironmentProfile<S0, Set_, S2, S3, S4, S5> { self.0.put("AwsAccountRegion", value.into_node()); EnvironmentProfile(self.0, PhantomData_) }
    /// Sets `Description`. At most 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> EnvironmentProfile<S0, S1, Set_, S3, S4, S5> { self.0.put("DomainIdentifier", value.into_node()); EnvironmentProfile(self.0, PhantomData_) }
    /// Sets `EnvironmentBlueprintIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn environment_blueprint_identifier(mut self, value: impl IntoValue_<String>) -> EnvironmentProfile<S0, S1, S2, Set_, S4, S5> { self.0.put("EnvironmentBlueprintIdentifier", value.into_node()); EnvironmentProfile(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EnvironmentProfile<S0, S1, S2, S3, Set_, S5> { self.0.put("Name", value.into_node()); EnvironmentProfile(self.0, PhantomData_) }
    /// Sets `ProjectIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn project_identifier(mut self, value: impl IntoValue_<String>) -> EnvironmentProfile<S0, S1, S2, S3, S4, Set_> { self.0.put("ProjectIdentifier", value.into_node()); EnvironmentProfile(self.0, PhantomData_) }
    /// Sets `UserParameters`.
    #[inline] pub fn user_parameters(mut self, value: impl IntoValue_<Vec<EnvironmentParameter>>) -> Self { self.0.put("UserParameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<EnvironmentProfile> for EnvironmentProfile<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for EnvironmentProfile<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::DataZone::EnvironmentProfile";
    type Handle = EnvironmentProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EnvironmentProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentProfileRef(Id_);
impl From<Id_> for EnvironmentProfileRef { #[inline] fn from(id: Id_) -> Self { EnvironmentProfileRef(id) } }
impl AsRef<Id_> for EnvironmentProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentProfileRef {
    /// `Ref`: `DomainId|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `EnvironmentBlueprintId`
    #[inline] pub fn environment_blueprint_id(&self) -> Value_<String> { self.0.attribute("EnvironmentBlueprintId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ProjectId`
    #[inline] pub fn project_id(&self) -> Value_<String> { self.0.attribute("ProjectId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::DataZone::EnvironmentProfile.EnvironmentParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-environmentprofile-environmentparameter.html)
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
