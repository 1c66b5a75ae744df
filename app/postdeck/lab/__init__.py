"""Virtual phones: the device side of the adb wire, an Android shell, app screens; stands alone."""
