package iwmo
