// Made by `cargo xtask generate`; do not edit.
//! `AWS::InspectorV2::Filter`

use stanchion_template::generated::*;

/// `AWS::InspectorV2::Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html)
#[must_use]
pub struct Filter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Filter<Missing_<super::required::filter_action>, Missing_<super::required::filter_criteria>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Filter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Filter<S0, S1, S2> {
    /// Sets `Description`. 1 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FilterAction`. Required. The values are constants of [`FilterAction`].
    #[inline] pub fn filter_action(mut self, value: impl IntoValue_<FilterAction>) -> Filter<Set_, S1, S2> { self.0.put("FilterAction", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `FilterCriteria`. Required.
    #[inline] pub fn filter_criteria(mut self, value: impl IntoValue_<FilterCriteria>) -> Filter<S0, Set_, S2> { self.0.put("FilterCriteria", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Filter<S0, S1, Set_> { self.0.put("Name", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Filter> for Filter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Filter<S0, S1, S2> {
    const TYPE: &'static str = "AWS::InspectorV2::Filter";
    type Handle = FilterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Filter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FilterRef(Id_);
impl From<Id_> for FilterRef { #[inline] fn from(id: Id_) -> Self { FilterRef(id) } }
impl AsRef<Id_> for FilterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FilterRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::InspectorV2::Filter.StringFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-stringfilter.html)
#[must_use]
pub struct StringFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StringFilter<Missing_<super::required::comparison>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StringFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StringFilter<S0, S1> {
    /// Sets `Comparison`. Required. The values are constants of [`StringComparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<StringComparison>) -> StringFilter<Set_, S1> { self.0.put("Comparison", value.into_node()); StringFilter(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> StringFilter<S0, Set_> { self.0.put("Value", value.into_node()); StringFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StringFilter> for StringFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::Filter.NumberFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-numberfilter.html)
#[must_use]
pub struct NumberFilter(Properties_);
impl NumberFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NumberFilter(Properties_::new()) }
}
impl NumberFilter {
    /// Sets `LowerInclusive`.
    #[inline] pub fn lower_inclusive(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LowerInclusive", value.into_node()); self }
    /// Sets `UpperInclusive`.
    #[inline] pub fn upper_inclusive(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("UpperInclusive", value.into_node()); self }
}
impl IntoValue_<NumberFilter> for NumberFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::Filter.DateFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-datefilter.html)
#[must_use]
pub struct DateFilter(Properties_);
impl DateFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DateFilter(Properties_::new()) }
}
impl DateFilter {
    /// Sets `EndInclusive`.
    #[inline] pub fn end_inclusive(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EndInclusive", value.into_node()); self }
    /// Sets `StartInclusive`.
    #[inline] pub fn start_inclusive(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartInclusive", value.into_node()); self }
}
impl IntoValue_<DateFilter> for DateFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::Filter.PortRangeFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-portrangefilter.html)
#[must_use]
pub struct PortRangeFilter(Properties_);
impl PortRangeFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PortRangeFilter(Properties_::new()) }
}
impl PortRangeFilter {
    /// Sets `BeginInclusive`. 0 to 65535.
    #[inline] pub fn begin_inclusive(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BeginInclusive", value.into_node()); self }
    /// Sets `EndInclusive`. 0 to 65535.
    #[inline] pub fn end_inclusive(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EndInclusive", value.into_node()); self }
}
impl IntoValue_<PortRangeFilter> for PortRangeFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::Filter.MapFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-mapfilter.html)
#[must_use]
pub struct MapFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MapFilter<Missing_<super::required::comparison>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MapFilter(Properties_::new(), PhantomData_) }
}
impl<S0> MapFilter<S0> {
    /// Sets `Comparison`. Required. The values are constants of [`MapComparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<MapComparison>) -> MapFilter<Set_> { self.0.put("Comparison", value.into_node()); MapFilter(self.0, PhantomData_) }
    /// Sets `Key`. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Value`. 0 to 256 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MapFilter> for MapFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::Filter.PackageFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-packagefilter.html)
#[must_use]
pub struct PackageFilter(Properties_);
impl PackageFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PackageFilter(Properties_::new()) }
}
impl PackageFilter {
    /// Sets `Architecture`.
    #[inline] pub fn architecture(mut self, value: impl IntoValue_<StringFilter>) -> Self { self.0.put("Architecture", value.into_node()); self }
    /// Sets `Epoch`.
    #[inline] pub fn epoch(mut self, value: impl IntoValue_<NumberFilter>) -> Self { self.0.put("Epoch", value.into_node()); self }
    /// Sets `FilePath`.
    #[inline] pub fn file_path(mut self, value: impl IntoValue_<StringFilter>) -> Self { self.0.put("FilePath", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<StringFilter>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Release`.
    #[inline] pub fn release(mut self, value: impl IntoValue_<StringFilter>) -> Self { self.0.put("Release", value.into_node()); self }
    /// Sets `SourceLambdaLayerArn`.
    #[inline] pub fn source_lambda_layer_arn(mut self, value: impl IntoValue_<StringFilter>) -> Self { self.0.put("SourceLambdaLayerArn", value.into_node()); self }
    /// Sets `SourceLayerHash`.
    #[inline] pub fn source_layer_hash(mut self, value: impl IntoValue_<StringFilter>) -> Self { self.0.put("SourceLayerHash", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<StringFilter>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<PackageFilter> for PackageFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::Filter.FilterCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-filter-filtercriteria.html)
#[must_use]
pub struct FilterCriteria(Properties_);
impl FilterCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterCriteria(Properties_::new()) }
}
impl FilterCriteria {
    /// Sets `AwsAccountId`. 1 to 10 items.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `CodeVulnerabilityDetectorName`. 1 to 10 items.
    #[inline] pub fn code_vulnerability_detector_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("CodeVulnerabilityDetectorName", value.into_node()); self }
    /// Sets `CodeVulnerabilityDetectorTags`. 1 to 10 items.
    #[inline] pub fn code_vulnerability_detector_tags(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("CodeVulnerabilityDetectorTags", value.into_node()); self }
    /// Sets `CodeVulnerabilityFilePath`. 1 to 10 items.
    #[inline] pub fn code_vulnerability_file_path(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("CodeVulnerabilityFilePath", value.into_node()); self }
    /// Sets `ComponentId`. 1 to 10 items.
    #[inline] pub fn component_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ComponentId", value.into_node()); self }
    /// Sets `ComponentType`. 1 to 10 items.
    #[inline] pub fn component_type(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ComponentType", value.into_node()); self }
    /// Sets `Ec2InstanceImageId`. 1 to 10 items.
    #[inline] pub fn ec2_instance_image_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Ec2InstanceImageId", value.into_node()); self }
    /// Sets `Ec2InstanceSubnetId`. 1 to 10 items.
    #[inline] pub fn ec2_instance_subnet_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Ec2InstanceSubnetId", value.into_node()); self }
    /// Sets `Ec2InstanceVpcId`. 1 to 10 items.
    #[inline] pub fn ec2_instance_vpc_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Ec2InstanceVpcId", value.into_node()); self }
    /// Sets `EcrImageArchitecture`. 1 to 10 items.
    #[inline] pub fn ecr_image_architecture(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("EcrImageArchitecture", value.into_node()); self }
    /// Sets `EcrImageHash`. 1 to 10 items.
    #[inline] pub fn ecr_image_hash(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("EcrImageHash", value.into_node()); self }
    /// Sets `EcrImageInUseCount`. 1 to 10 items.
    #[inline] pub fn ecr_image_in_use_count(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("EcrImageInUseCount", value.into_node()); self }
    /// Sets `EcrImagePushedAt`. 1 to 10 items.
    #[inline] pub fn ecr_image_pushed_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("EcrImagePushedAt", value.into_node()); self }
    /// Sets `EcrImageRegistry`. 1 to 10 items.
    #[inline] pub fn ecr_image_registry(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("EcrImageRegistry", value.into_node()); self }
    /// Sets `EcrImageRepositoryName`. 1 to 10 items.
    #[inline] pub fn ecr_image_repository_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("EcrImageRepositoryName", value.into_node()); self }
    /// Sets `EcrImageTags`. 1 to 10 items.
    #[inline] pub fn ecr_image_tags(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("EcrImageTags", value.into_node()); self }
    /// Sets `EpssScore`. 1 to 10 items.
    #[inline] pub fn epss_score(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("EpssScore", value.into_node()); self }
    /// Sets `ExploitAvailable`. 1 to 10 items.
    #[inline] pub fn exploit_available(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ExploitAvailable", value.into_node()); self }
    /// Sets `FindingArn`. 1 to 10 items.
    #[inline] pub fn finding_arn(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("FindingArn", value.into_node()); self }
    /// Sets `FindingStatus`. 1 to 10 items.
    #[inline] pub fn finding_status(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("FindingStatus", value.into_node()); self }
    /// Sets `FindingType`. 1 to 10 items.
    #[inline] pub fn finding_type(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("FindingType", value.into_node()); self }
    /// Sets `FirstObservedAt`. 1 to 10 items.
    #[inline] pub fn first_observed_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("FirstObservedAt", value.into_node()); self }
    /// Sets `FixAvailable`. 1 to 10 items.
    #[inline] pub fn fix_available(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("FixAvailable", value.into_node()); self }
    /// Sets `InspectorScore`. 1 to 10 items.
    #[inline] pub fn inspector_score(mut self, value: impl IntoValue_<Vec<NumberFilter>>) -> Self { self.0.put("InspectorScore", value.into_node()); self }
    /// Sets `LambdaFunctionExecutionRoleArn`. 1 to 10 items.
    #[inline] pub fn lambda_function_execution_role_arn(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("LambdaFunctionExecutionRoleArn", value.into_node()); self }
    /// Sets `LambdaFunctionLastModifiedAt`. 1 to 10 items.
    #[inline] pub fn lambda_function_last_modified_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("LambdaFunctionLastModifiedAt", value.into_node()); self }
    /// Sets `LambdaFunctionLayers`. 1 to 10 items.
    #[inline] pub fn lambda_function_layers(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("LambdaFunctionLayers", value.into_node()); self }
    /// Sets `LambdaFunctionName`. 1 to 10 items.
    #[inline] pub fn lambda_function_name(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("LambdaFunctionName", value.into_node()); self }
    /// Sets `LambdaFunctionRuntime`. 1 to 10 items.
    #[inline] pub fn lambda_function_runtime(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("LambdaFunctionRuntime", value.into_node()); self }
    /// Sets `LastObservedAt`. 1 to 10 items.
    #[inline] pub fn last_observed_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("LastObservedAt", value.into_node()); self }
    /// Sets `NetworkProtocol`. 1 to 10 items.
    #[inline] pub fn network_protocol(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("NetworkProtocol", value.into_node()); self }
    /// Sets `PortRange`. 1 to 10 items.
    #[inline] pub fn port_range(mut self, value: impl IntoValue_<Vec<PortRangeFilter>>) -> Self { self.0.put("PortRange", value.into_node()); self }
    /// Sets `RelatedVulnerabilities`. 1 to 10 items.
    #[inline] pub fn related_vulnerabilities(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("RelatedVulnerabilities", value.into_node()); self }
    /// Sets `ResourceId`. 1 to 10 items.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceId", value.into_node()); self }
    /// Sets `ResourceTags`. 1 to 10 items.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<MapFilter>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `ResourceType`. 1 to 10 items.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `Severity`. 1 to 10 items.
    #[inline] pub fn severity(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Severity", value.into_node()); self }
    /// Sets `Title`. 1 to 10 items.
    #[inline] pub fn title(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `UpdatedAt`. 1 to 10 items.
    #[inline] pub fn updated_at(mut self, value: impl IntoValue_<Vec<DateFilter>>) -> Self { self.0.put("UpdatedAt", value.into_node()); self }
    /// Sets `VendorSeverity`. 1 to 10 items.
    #[inline] pub fn vendor_severity(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("VendorSeverity", value.into_node()); self }
    /// Sets `VulnerabilityId`. 1 to 10 items.
    #[inline] pub fn vulnerability_id(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("VulnerabilityId", value.into_node()); self }
    /// Sets `VulnerabilitySource`. 1 to 10 items.
    #[inline] pub fn vulnerability_source(mut self, value: impl IntoValue_<Vec<StringFilter>>) -> Self { self.0.put("VulnerabilitySource", value.into_node()); self }
    /// Sets `VulnerablePackages`. 1 to 10 items.
    #[inline] pub fn vulnerable_packages(mut self, value: impl IntoValue_<Vec<PackageFilter>>) -> Self { self.0.put("VulnerablePackages", value.into_node()); self }
}
impl IntoValue_<FilterCriteria> for FilterCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::InspectorV2::Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html)
#[derive(Debug)]
pub enum FilterAction {}
impl FilterAction {
    /// `NONE`
    pub const NONE: Value_<FilterAction> = Value_::constant("NONE");
    /// `SUPPRESS`
    pub const SUPPRESS: Value_<FilterAction> = Value_::constant("SUPPRESS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::InspectorV2::Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html)
#[derive(Debug)]
pub enum StringComparison {}
impl StringComparison {
    /// `EQUALS`
    pub const EQUALS: Value_<StringComparison> = Value_::constant("EQUALS");
    /// `PREFIX`
    pub const PREFIX: Value_<StringComparison> = Value_::constant("PREFIX");
    /// `NOT_EQUALS`
    pub const NOT_EQUALS: Value_<StringComparison> = Value_::constant("NOT_EQUALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StringComparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::InspectorV2::Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html)
#[derive(Debug)]
pub enum MapComparison {}
impl MapComparison {
    /// `EQUALS`
    pub const EQUALS: Value_<MapComparison> = Value_::constant("EQUALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MapComparison> { Value_::from_node(value.into_node()) }
}
