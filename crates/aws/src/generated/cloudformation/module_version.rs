// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::ModuleVersion`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::ModuleVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduleversion.html)
#[must_use]
pub struct ModuleVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ModuleVersion<Missing_<super::required::module_name>, Missing_<super::required::module_package>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModuleVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ModuleVersion<S0, S1> {
    /// Sets `ModuleName`. Required. An update replaces the resource.
    #[inline] pub fn module_name(mut self, value: impl IntoValue_<String>) -> ModuleVersion<Set_, S1> { self.0.put("ModuleName", value.into_node()); ModuleVersion(self.0, PhantomData_) }
    /// Sets `ModulePackage`. Required. An update replaces the resource.
    #[inline] pub fn module_package(mut self, value: impl IntoValue_<String>) -> ModuleVersion<S0, Set_> { self.0.put("ModulePackage", value.into_node()); ModuleVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ModuleVersion> for ModuleVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ModuleVersion<S0, S1> {
    const TYPE: &'static str = "AWS::CloudFormation::ModuleVersion";
    type Handle = ModuleVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ModuleVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ModuleVersionRef(Id_);
impl From<Id_> for ModuleVersionRef { #[inline] fn from(id: Id_) -> Self { ModuleVersionRef(id) } }
impl AsRef<Id_> for ModuleVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ModuleVersionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Description`
    #[inline] pub fn description(&self) -> Value_<String> { self.0.attribute("Description") }
    /// `Fn::GetAtt` `DocumentationUrl`
    #[inline] pub fn documentation_url(&self) -> Value_<String> { self.0.attribute("DocumentationUrl") }
    /// `Fn::GetAtt` `IsDefaultVersion`
    #[inline] pub fn is_default_version(&self) -> Value_<bool> { self.0.attribute("IsDefaultVersion") }
    /// `Fn::GetAtt` `Schema`
    #[inline] pub fn schema(&self) -> Value_<String> { self.0.attribute("Schema") }
    /// `Fn::GetAtt` `TimeCreated`
    #[inline] pub fn time_created(&self) -> Value_<String> { self.0.attribute("TimeCreated") }
    /// `Fn::GetAtt` `VersionId`
    #[inline] pub fn version_id(&self) -> Value_<String> { self.0.attribute("VersionId") }
    /// `Fn::GetAtt` `Visibility`
    #[inline] pub fn visibility(&self) -> Value_<String> { self.0.attribute("Visibility") }
}
